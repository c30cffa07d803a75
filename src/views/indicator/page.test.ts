import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { placedIndicators } from '../../model/content/framework.ts';
import { datasetOf, report, resultsReport, same } from '../fixture.ts';
import { indicatorPage } from './page.ts';

const initiative = (code: string, indicator: string) => ({
  ...{ code, strategies: ['4-1'], indicators: [indicator] },
});
const dataset = datasetOf(
  report('midori', 2016, {
    strategies: [{ code: '4-1', indicators: ['1-1-a', '1-3-a'], results: [same('60%', '50%')] }],
    initiatives: [initiative('4-1-1', '1-1-a'), initiative('4-1-2', '1-3-a')],
  }),
  resultsReport('aoba', 2015, same('70%')),
);
const pages = placedIndicators(dataset.framework).map((placed) =>
  indicatorPage(editionOf(dataset), placed),
);

test('indicatorPage(indicator) has its target, finding and neighbours', () => {
  expect(pages[0]).toMatchObject({
    target: '50%以上（2017年度まで）',
    previousPage: null,
    nextPage: { href: '/indicators/milestone/', name: 'milestone' },
  });
  expect(pages[0]?.finding[0]).toMatch(/^2016年度の緑区は60%で、/);
  expect(pages.at(-1)?.nextPage).toBe(null);
});

test('indicatorPage(indicator) tells of each ward that has a strategy on it, with its own year', () => {
  expect(pages[0]?.stories.map(({ anchor, year }) => [anchor, year])).toEqual([
    ['midori-2016', '2016年度'],
    ['aoba-2015', '2015年度'],
  ]);
  expect(pages[1]?.stories).toEqual([]);
});

test('indicatorPage(indicator) tells of the initiatives on its own row only', () => {
  const names = pages.map(({ stories }) =>
    stories[0]?.strategies[0]?.initiatives.map(({ name }) => name),
  );
  expect(names.slice(0, 3)).toEqual([['【4-1-1】'], undefined, ['【4-1-2】']]);
});

test('indicatorPage(nothing to draw) has no chart and offers no picture of it', () => {
  const names = pages.map(({ chart, files }) => [chart === null, files.map(({ name }) => name)]);
  expect(names[0]).toEqual([false, ['Excel', 'CSV', 'CSV', 'JSON', 'PNG', 'SVG']]);
  expect(names[1]).toEqual([true, ['Excel', 'CSV', 'CSV', 'JSON']]);
});

test('indicatorPage(a milestone) has a list of wards in the place of a scale', () => {
  expect(pages.map(({ milestone }) => milestone?.map(({ ward, said }) => [ward, said]))).toEqual([
    undefined,
    [
      ['緑区', '記載なし'],
      ['青葉区', '記載なし'],
    ],
    ...[undefined, undefined, undefined],
  ]);
});
