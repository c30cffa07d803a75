import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import type { Release } from '../../model/content/release.ts';
import type { Revision } from '../../model/content/revision.ts';
import { indexed } from '../../model/indexed.ts';
import { datasetOf, indicatorOf, resultsReport, same } from '../fixture.ts';
import { embedCharts, frozenEmbed, indicatorEmbed } from './chart.ts';
import { indicatorEmbedCodes } from './code.ts';

const dataset = datasetOf(
  resultsReport('midori', 2016, same('63.7%', '54.1%')),
  resultsReport('aoba', 2015, same('40.1%')),
);
const indicator = indicatorOf(dataset);

test('indicatorEmbed(indicator) has one chart a year, newest first, on one scale', () => {
  const { years } = indicatorEmbed(editionOf(dataset), indicator);
  expect(years.map(({ year }) => year)).toEqual([2016, 2015]);
  expect(new Set(years.map(({ chart }) => chart.domain.join())).size).toBe(1);
  expect(new Set(years.map(({ chart }) => chart.id)).size).toBe(2);
  expect(years[1]?.chart.description).not.toContain('2016年度');
});

test('indicatorEmbed(indicator) tells of each year what was found in it', () => {
  const { years, finding } = indicatorEmbed(editionOf(dataset), indicator);
  expect(years[0]?.finding).toBe(finding);
  expect(years[1]?.finding).toContain('青葉区');
  for (const { finding: own = '', year, chart } of years) {
    expect(own).toContain(`${year}年度`);
    expect(chart.title).toContain(own);
  }
});

test('indicatorEmbed(indicator) has no links but the one to its page', () => {
  const { years, page } = indicatorEmbed(editionOf(dataset), indicator);
  const hrefs = years.flatMap(({ chart }) => chart.groups.flatMap(({ rows }) => rows));
  expect(hrefs.every(({ href }) => href === null)).toBe(true);
  expect(page).toBe('https://example.org/indicators/support/');
});

test('indicatorEmbed(indicator) names the reports by ward and year', () => {
  const { years, maker } = indicatorEmbed(editionOf(dataset), indicator);
  expect(years.map(({ source }) => source)).toEqual([
    '出典：虹市緑区の報告（2016年度）',
    '出典：虹市青葉区の報告（2015年度）',
  ]);
  expect(maker).toBe('作成：虹市');
});

test('indicatorEmbedCodes(indicator) gives an example that shows something', () => {
  expect(indicatorEmbedCodes(editionOf(dataset), indicator, {}).example).toBe(
    'https://example.org/embed/indicators/support/?ward=midori&year=2016',
  );
  expect(
    indicatorEmbedCodes(editionOf(dataset), indicatorOf(dataset, '1-5-a'), {}).example,
  ).toBeNull();
});

const release = (version: string, date: string, figures: Revision[]): Release => ({
  ...{ version, date, kind: 'correction', summary: '訂正' },
  entries: [{ what: '値', why: '書き写しの誤り', reports: [], cells: [], figures }],
});
const corrected = (before: string, after: string): Revision => ({
  ...{ report: 'midori/2016', strategy: '4-1', initiative: null, result: 1 },
  ...{ field: 'value', before, after },
});
const later = indexed({
  ...dataset,
  releases: [
    release('1.0.1', '2026-12-01', [corrected('63.6%', '63.7%')]),
    release('1.0.0', '2026-11-21', []),
  ],
});
const frozen = { '1.0.0': embedCharts(editionOf(dataset)) };

test('indicatorEmbedCodes(indicator) offers the newest values and the newest recorded version', () => {
  expect(indicatorEmbedCodes(editionOf(dataset), indicator, {}).codes).toHaveLength(1);
  const { codes } = indicatorEmbedCodes(editionOf(later), indicator, frozen);
  expect(codes.map(({ address }) => address)).toEqual([
    'https://example.org/embed/indicators/support/',
    'https://example.org/embed/v1.0.0/indicators/support/',
  ]);
  expect(codes[1]?.label).toContain('1.0.0（2026年11月21日）');
  expect(codes.map(({ texts }) => texts.length)).toEqual([4, 5]);
});

test('indicatorEmbed(indicator) says which of its values were put right', () => {
  expect(indicatorEmbed(editionOf(later), indicator).revisions).toEqual([
    {
      text: '緑区（2016年度）2026年12月1日に訂正：当年度の値 63.6% → 63.7%',
      href: '/changes/#v1-0-1-1',
    },
  ]);
  expect(indicatorEmbed(editionOf(later), indicatorOf(dataset, '1-5-a')).revisions).toEqual([]);
});

test('frozenEmbed(version) keeps the values of its version and tells what was put right since', () => {
  const kept = JSON.parse(JSON.stringify(frozen['1.0.0'])) as (typeof frozen)['1.0.0'];
  const chart = kept['support'];
  if (!chart) throw new Error('missing chart');
  const embed = frozenEmbed(editionOf(later), '1.0.0', 'support', chart);
  expect(embed.years).toEqual(indicatorEmbed(editionOf(dataset), indicator).years);
  expect(embed.version).toContain('1.0.0（2026年11月21日）');
  expect(embed.revisions).toEqual([]);
  expect(embed.laterRevisions).toEqual(indicatorEmbed(editionOf(later), indicator).revisions);
  expect(embed.page).toBe('https://example.org/indicators/support/');
});
