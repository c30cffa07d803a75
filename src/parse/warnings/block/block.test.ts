import { expect, test } from 'vitest';
import { afterLast, testWarnings, toldOf, withReport } from '../fixture.ts';

const SURVEY = 'asked: 2000, answered: 715, rate: 35.8% }';

testWarnings([
  ['survey surveys[1].rate', /「35.8%」が、.*計算した37.8%/, [['answered: 715', 'answered: 755']]],
  [
    'survey surveys[1].previous.rate',
    /「63.9%」/,
    [
      [
        SURVEY,
        'asked: 2000, answered: 715, rate: 35.8%, previous: { method: random, asked: 1500, answered: 553, rate: 63.9% } }',
      ],
    ],
  ],
  [
    'survey surveys[2].id',
    /この調査の値という結果が/,
    [[SURVEY, `${SURVEY}\n  - { id: groups, method: unknown }`]],
  ],
]);

testWarnings([
  [
    'link initiatives[3].code',
    /「4-3-1」の番号が、戦略「4-2」の続き/,
    [['code: 4-2-1', 'code: 4-3-1']],
  ],
  ['link initiatives[2].code', /「4-1-1」の次に「4-1-4」/, [['code: 4-1-2', 'code: 4-1-4']]],
  [
    'link initiatives[3].indicators[1]',
    /指標「1-3-b」は、この取組の戦略の/,
    [['strategies: [4-2]\n    indicators: [1-1-a]', 'strategies: [4-2]\n    indicators: [1-3-b]']],
  ],
  [
    'link strategies[2].id',
    /id「4-3-a」が、番号「4-2」と/,
    [
      ['code: 4-2\n', 'code: 4-2\n    id: 4-3-a\n'],
      ['strategies: [4-2]', 'strategies: [4-3-a]'],
    ],
  ],
]);

testWarnings([
  [
    'missing initiatives[4].withdrawal',
    /撤退基準/,
    [['    withdrawal: 10回を下回ったらやめる。\n', ''], FOURTH()],
  ],
  ['missing initiatives[4].done', /取組実績/, [['    done: [見回った]\n', ''], FOURTH()]],
  ['missing initiatives[4].summary', /取組内容/, [['    summary: 見回る。\n', ''], FOURTH()]],
  [
    'missing initiatives',
    /取組（initiatives）が一つも/,
    [[`initiatives:${REST()}`, 'initiatives: []\n']],
  ],
]);

/** One more initiative, so that three of four have a part. */
function FOURTH(): readonly [string, string] {
  const block = ['summary: 花を植える。', 'withdrawal: 枯れたらやめる。', 'done: [植えた]'].join(
    ', ',
  );
  return [
    'initiatives:\n',
    `initiatives:\n  - { id: flowers, strategies: [4-2], indicators: [1-1-a], ${block} }\n`,
  ];
}
function REST(): string {
  const [text = ''] =
    Object.entries(withReport())
      .find(([path]) => path.includes('reports'))
      ?.slice(1) ?? [];
  return text.split('initiatives:')[1] ?? '';
}

test('a year that has not come, and a version dated on a day to come', () => {
  expect(toldOf(withReport(), '2015-06-01')).toEqual(['year fiscalYear']);
  expect(toldOf(withReport(), '2050-06-01')).toEqual(['year fiscalYear']);
  const log = `versions:
  - { version: 1.0.0, date: 2018-01-01, kind: major, summary: 公開, entries: [{ what: 公開, why: はじめて }] }
`;
  expect(toldOf({ ...withReport(), 'content/changes.yaml': log })).toEqual([
    'year versions[1].date',
  ]);
  expect(toldOf(afterLast([]), '2017-01-01')).toEqual([]);
});
