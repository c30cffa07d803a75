import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { placedIndicators } from '../../model/content/framework.ts';
import { datasetOf, report, resultsReport, same } from '../fixture.ts';
import { indicatorCards } from './card.ts';
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

test('indicatorPage(indicator) has its target, lead and neighbours', () => {
  expect(pages[0]).toMatchObject({
    target: '50%以上（2017年度まで）',
    previousPage: null,
    nextPage: { href: '/indicators/milestone/', name: 'milestone' },
  });
  expect(pages[0]?.lead[0]).toMatch(/^2016年度に共通の設問で測ったのは緑区だけ/);
  expect(pages.at(-1)?.nextPage).toBe(null);
});

test('indicatorPage(indicator) tells of each ward that has a strategy on it, with its own year', () => {
  expect(pages[0]?.stories.map(({ anchor, year }) => [anchor, year])).toEqual([
    ['midori-2016', '2016年度（平成28年度）'],
    ['aoba-2015', '2015年度（平成27年度）'],
  ]);
  expect(pages[1]?.stories).toEqual([]);
});

test('indicatorPage(indicator) tells of the initiatives on its own row only', () => {
  const names = pages.map(({ stories }) =>
    stories[0]?.strategies[0]?.initiatives.map(({ name }) => name),
  );
  expect(names.slice(0, 3)).toEqual([['【4-1-1】'], undefined, ['【4-1-2】']]);
});

test('indicatorCards(dataset) has a picture of the newest year only, none without values', () => {
  const [goal] = indicatorCards(editionOf(dataset));
  const cards = goal?.themes.flatMap((theme) => theme.entries) ?? [];
  expect(cards.map(({ code }) => code)).toEqual(['1-1-a', '1-2-a', '1-3-a', '1-4-a', '1-5-a']);
  expect(cards[0]).toMatchObject({
    href: '/indicators/support/',
    target: '目標 50%以上（2017年度まで）',
    picture: { rows: [{ previous: 50, current: 60 }], target: 50, domain: [0, 100] },
  });
  expect(cards[2]).toMatchObject({
    sentence: 'この指標についての報告は、まだありません。',
    picture: null,
  });
});
