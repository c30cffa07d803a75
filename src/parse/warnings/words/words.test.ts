import { expect, test } from 'vitest';
import { afterLast, testWarnings, toldOf, withReport, type Edit } from '../fixture.ts';

const FIRST = 'strategies[1].results[1]';
const THIRD = 'strategies[1].results[3]';
const called = (to: string): Edit => [
  '- measure: 助け合いを実感している区民の割合\n',
  `- measure: ${to}\n`,
];
const note = (to: string): Edit => ['note: 延べの人数である。', `note: ${to}`];

testWarnings([
  [
    `question ${FIRST}.indicator`,
    /別の共通指標「1-3-b」/,
    [
      called('新しい活動の件数の割合'),
      ['        outcome: 1\n', ''],
      ['50%以上, by: 2017', '50%以上, by: 2017, note: 別の問い。'],
    ],
  ],
  [
    `question ${FIRST}.indicator`,
    /same ですが、名前が/,
    [
      called('近所の様子を問う値'),
      ['50%以上, by: 2017', '50%以上, by: 2017, note: 別の問い。'],
      ['        outcome: 1\n', ''],
    ],
  ],
  [
    `question ${FIRST}.indicator`,
    /variant ですが/,
    [['comparability: same', 'comparability: variant\n        note: 言い回しが違う。']],
  ],
  [
    `question ${FIRST}.comparability`,
    /own ですが/,
    [['indicator: 1-1-a\n        comparability: same', 'comparability: own']],
  ],
]);

testWarnings([
  [
    `break ${FIRST}.measure`,
    /2015年度の報告の「助け合いを実感している区民の割合」/,
    [called('助け合いを感じている区民の割合')],
    [],
  ],
  [
    `break ${THIRD}.measure`,
    /に似た、新しい名前/,
    [
      ['- measure: 講座の参加者数\n', '- measure: 講座の延べ参加者数\n'],
      ['{ measure: 講座の参加者数', '{ measure: 講座の延べ参加者数'],
    ],
    [],
  ],
  [
    `break ${FIRST}.survey`,
    /選び方/,
    [['method: random, asked: 2000', 'method: monitors, asked: 2000']],
    [],
  ],
]);

testWarnings([
  ['source source.title', /北区の報告なのに、大正区/, [['取組状況（北区）', '取組状況（大正区）']]],
  ['source source.publisher', /大正区/, [['publisher: 大阪市北区', 'publisher: 大正区役所']]],
  ['ward strategies[2].plan', /別の区（大正区）/, [['plan: 見回る。', 'plan: 大正区を見回る。']]],
  ['ward initiatives[3].done[1]', /大正区/, [['[見回った]', '[大正区を見回った]']]],
]);

testWarnings([
  [`text ${THIRD}.note`, /かっこ「「」の相手/, [note('「延べの人数である。')]],
  [`text ${THIRD}.note`, /かっこ「）」の相手/, [note('延べ）の人数である。')]],
  [`text ${THIRD}.note`, /「。。」とつづいて/, [note('延べの人数である。。')]],
  [`text ${THIRD}.note`, /終わっていません/, [note('延べの人数')]],
  [`text ${THIRD}.note`, /（#REF!）/, [note('延べの#REF!人数である。')]],
  [`text ${THIRD}.note`, /（ﾉﾍﾞ）/, [note('ﾉﾍﾞの人数である。')]],
  [
    'text strategies[2].outcomes[1].measure',
    /（タブ）/,
    [
      [
        '{ measure: 見回りの回数, target: 40回以上, by',
        '{ measure: "見回りの\\t回数", target: 40回以上, by',
      ],
    ],
  ],
  [`year ${THIRD}.note`, /「平成82年度」（2070年）/, [note('平成82年度の延べである。')]],
  [`year ${THIRD}.note`, /「1916年」/, [note('1916年の延べである。')]],
]);

test('a survey of other people, and a note, explain the words of a result', () => {
  const variant: Edit = [
    'comparability: same',
    'comparability: variant\n        note: 対象がせまい。',
  ];
  const part: Edit = ['name: 区民アンケート', 'name: 区民アンケート, part: 町会の区民'];
  expect(toldOf(withReport(variant, part))).toEqual([]);
  const other: readonly Edit[] = [
    called('近所の様子を問う値'),
    ['        outcome: 1\n', '        note: 同じ問いである。\n'],
  ];
  expect(toldOf(withReport(...other))).toEqual([]);
});

test('a name in other brackets or widths, a break, and an id that names it are no other question', () => {
  expect(toldOf(afterLast([], called('「助け合い」を実感している区民の割合')))).toEqual([]);
  const broken: Edit = [
    'rating: A\n      - measure: 新',
    'rating: A\n        break: 問いが変わった。\n      - measure: 新',
  ];
  expect(toldOf(afterLast([], called('助け合いを感じている区民の割合'), broken))).toEqual([]);
});

test('東住吉区 does not name 住吉区', () => {
  const wards: Edit = ['大阪市北区', '大阪市北区・東大正区'];
  expect(toldOf(withReport(wards))).toEqual([]);
});
