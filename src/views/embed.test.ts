import { expect, test } from 'vitest';
import { indicatorEmbed, indicatorEmbedCode } from './embed.ts';
import { datasetOf, indicatorOf, resultsReport, same } from './fixture.ts';

const dataset = datasetOf(
  resultsReport('midori', 2016, same('63.7%', '54.1%')),
  resultsReport('aoba', 2015, same('40.1%')),
);
const indicator = indicatorOf(dataset);

test('indicatorEmbed(indicator) has one chart a year, newest first, on one scale', () => {
  const { years } = indicatorEmbed(dataset, indicator);
  expect(years.map(({ year }) => year)).toEqual([2016, 2015]);
  expect(new Set(years.map(({ chart }) => chart.domain.join())).size).toBe(1);
  expect(new Set(years.map(({ chart }) => chart.id)).size).toBe(2);
  expect(years[1]?.chart.description).not.toContain('2016年度');
});

test('indicatorEmbed(indicator) has no links but the one to its page', () => {
  const { years, page } = indicatorEmbed(dataset, indicator);
  const hrefs = years.flatMap(({ chart }) => chart.groups.flatMap(({ rows }) => rows));
  expect(hrefs.every(({ href }) => href === null)).toBe(true);
  expect(page).toBe('https://example.org/indicators/support/');
});

test('indicatorEmbed(indicator) names the reports by ward and year', () => {
  expect(indicatorEmbed(dataset, indicator).source).toBe(
    '出典：虹市緑区の報告（2016年度）、青葉区の報告（2015年度）　作成：虹市',
  );
});

test('indicatorEmbedCode(indicator) gives an example that shows something', () => {
  expect(indicatorEmbedCode(dataset, indicator).example).toBe(
    'https://example.org/embed/indicators/support/?ward=midori&year=2016',
  );
  expect(indicatorEmbedCode(dataset, indicatorOf(dataset, '1-5-a')).example).toBeNull();
});
