import { expect, test } from 'vitest';
import { datasetOf, firstReport, report, same, words } from '../fixture.ts';
import { strategyTitle } from './title.ts';

function titlesOf(...strategies: readonly object[]): readonly string[] {
  const blocks = strategies.map((strategy, index) => ({
    ...{ code: `4-${index + 1}`, indicators: ['1-1-a'] },
    ...strategy,
  }));
  const place = firstReport(datasetOf(report('midori', 2016, { strategies: blocks })));
  return place.report.strategies.map((strategy) => strategyTitle(words, place.report, strategy));
}

test('strategyTitle(aim) is its first sentence', () => {
  expect(titlesOf({ aim: '住民が地域を運営している。あわせて、支援が届いている。' })).toEqual([
    '住民が地域を運営している',
  ]);
});

test('strategyTitle(the same aim twice) is told apart by what each measures', () => {
  const aim = '声が区政に届く。';
  expect(
    titlesOf(
      { aim, results: [same('40%')] },
      { aim, outcomes: [{ measure: '参加', target: '30人' }] },
      { aim },
    ),
  ).toEqual(['声が区政に届く（実感）', '声が区政に届く（参加）', '声が区政に届く']);
});

test('strategyTitle(no aim) is its plan, else what it measures, else its code, never its indicator', () => {
  expect(titlesOf({ plan: '見回りを増やす。' }, { results: [same('40%')] }, {})).toEqual([
    '見回りを増やす',
    '実感',
    '戦略 4-3',
  ]);
});
