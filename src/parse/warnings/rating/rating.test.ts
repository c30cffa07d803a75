import { expect, test } from 'vitest';
import { testWarnings, toldOf, withReport, type Edit } from '../fixture.ts';

const B: Edit = ['rating: A\n      - measure: 新', 'rating: B\n      - measure: 新'];
const worse: Edit = ['value: 54.1%', 'value: 51.0%'];
const missed: Edit = ['50%以上, by: 2017', '55%以上, by: 2016'];

/** Without a margin that leaves it open. */
const exact: Edit = ['method: random', 'method: unknown'];

testWarnings([
  ['rating strategies[1].results[1].rating', /「B」ですが、値は目標に達して/, [B, exact]],
  [
    'rating strategies[1].results[1].rating',
    /「A」ですが、値は、目標の年度になっても/,
    [missed, exact],
  ],
  ['rating strategies[1].results[1].rating', /「A」ですが、値は、前年度より悪く/, [worse, exact]],
  [
    'rating strategies[2].rating',
    /「B」が、どの個別の評価とも/,
    [
      [
        '    rating: A\n    progress: a\n    effectiveness: ア\ninit',
        '    rating: B\n    progress: b\n    effectiveness: ア\ninit',
      ],
    ],
  ],
  [
    'rating strategies[2].progress',
    /「b」が、全体の評価と/,
    [['progress: a\n    effectiveness: ア\ninit', 'progress: b\n    effectiveness: ア\ninit']],
  ],
  [
    'rating strategies[2].effectiveness',
    /「イ」が/,
    [['effectiveness: ア\ninit', 'effectiveness: イ\ninit']],
  ],
  [
    'rating initiatives[1].achievement',
    /「①\(ⅰ\)」ですが、目標に達していない/,
    [['value: 5回', 'value: 2回']],
  ],
  [
    'rating initiatives[1].effectiveness',
    /「×」ですが、値はすべて/,
    [['effectiveness: ○', 'effectiveness: ×']],
  ],
]);

testWarnings([
  [
    'unrated strategies[1].results[1].rating',
    /評価（rating）がありません/,
    [['        rating: A\n', '']],
  ],
  [
    'unrated strategies[2].progress',
    /進捗状況/,
    [['    progress: a\n    effectiveness: ア\ninit', '    effectiveness: ア\ninit']],
  ],
  [
    'unrated initiatives[3].achievement',
    /達成状況/,
    [['value: 48回 }\n    achievement: ①(ⅰ)\n', 'value: 48回 }\n']],
  ],
]);

test('a note that names the mark, a target before its year, and a form without ratings are no wonder', () => {
  const named: Edit = [
    'rating: A\n      - measure: 新',
    'rating: A\n        note: 評価はAである。\n      - measure: 新',
  ];
  expect(toldOf(withReport(worse, exact, named))).toEqual([]);
  const other: Edit = [named[0], named[1].replace('評価はA', 'NPA')];
  expect(toldOf(withReport(worse, exact, other))).toHaveLength(1);
  expect(toldOf(withReport(['50%以上, by: 2017', '60%以上, by: 2018']))).toEqual([]);
  const bare = withReport();
  const [path = ''] = Object.keys(bare).filter((one) => one.includes('reports'));
  const text = bare[path]?.replace(/^ +(?:rating|progress|effectiveness|achievement): .*\n/gm, '');
  expect(toldOf({ ...bare, [path]: text ?? '' })).toEqual([]);
});

test('a value that is doubted makes no wonder of its rating', () => {
  expect(toldOf(withReport(['value: 54.1%', 'value: 4.1%'], exact))).toEqual([
    'leap strategies[1].results[1].value',
  ]);
});
