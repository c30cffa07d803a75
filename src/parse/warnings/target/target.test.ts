import { expect, test } from 'vitest';
import { testWarnings, toldOf, withReport, type Edit } from '../fixture.ts';

const FIRST = 'strategies[1].outcomes[1]';
const aim = (to: string): Edit => ['50%以上, by: 2017', to];

testWarnings([
  [`target ${FIRST}.target`, /「70%以下」の向きが、大きいほど/, [aim('70%以下, by: 2018')]],
  [`target ${FIRST}.target`, /共通の目標「50%以上」/, [aim('53%以上, by: 2017')]],
  [
    `target ${FIRST}.target`,
    /「45%以上」と違い/,
    [aim('52%以上, by: 2018')],
    [aim('45%以上, by: 2018')],
  ],
  [`target ${FIRST}.target`, /「前年度比5%増」と比べられません/, [aim('前年度比5%増, by: 2017')]],
  ['target initiatives[1].targets[1].target', /どんな値でも/, [['3回以上', '0回以上']]],
]);

testWarnings([
  [
    'target strategies[1].results[3].outcome',
    /3番目の目標と同じ名前/,
    [
      ['        outcome: 3\n', ''],
      ['note: 延べの人数である。', 'note: 延べである。'],
    ],
  ],
  [
    'target strategies[2].results[1].outcome',
    /1番目の目標に答える結果と書かれて.*2番目/,
    [
      ['- { measure: 見回りの回数, target: 40回以上, by: 2017 }', TWO()],
      [
        'rating: A\n    rating',
        'rating: A\n      - { measure: 夜の催し, comparability: own, value: 3回, previous: 2回, rating: A, note: 目標はない。 }\n    rating',
      ],
    ],
  ],
  [
    'target strategies[2].outcomes[2]',
    /この目標に答える結果がありません/,
    [
      [
        'target: 40回以上, by: 2017 }',
        'target: 40回以上, by: 2017 }\n      - { measure: 花の苗, target: 9台以上, by: 2017 }',
      ],
    ],
  ],
]);

function TWO(): string {
  return '- { measure: 花の苗の配布, target: 40回以上, by: 2017 }\n      - { measure: 見回りの回数, target: 44回以上, by: 2017 }';
}

testWarnings([
  [`year ${FIRST}.by`, /過ぎて/, [aim('50%以上, by: 2015')]],
  [`year ${FIRST}.by`, /先すぎ/, [aim('50%以上, by: 2071')]],
  [`year ${FIRST}.by`, /年度（by）がありません/, [aim('50%以上')]],
]);

testWarnings([
  [
    'target initiatives[3].targets',
    /目標がありません/,
    [
      [
        '    targets:\n      - { measure: 見回りの回数, target: 40回以上 }\n    withdrawal: 10',
        '    withdrawal: 10',
      ],
      ['{ target: 1, value: 48回 }', '{ measure: 回った数, value: 48回 }'],
    ],
  ],
]);

test('a target of another year, and one that a note explains, are no wonder', () => {
  expect(toldOf(withReport(aim('60%以上, by: 2019')))).toEqual([]);
  expect(toldOf(withReport(aim('50%以上, note: 年度は印字されていない。')))).toEqual([]);
});
