import { expect, test } from 'vitest';
import { wardRegister } from '../../formats/data/wards.ts';
import type { Edition } from '../../edition.ts';
import { chartParts } from '../indicator/chart/parts.ts';
import { indicatorPage } from '../indicator/page.ts';
import { indicatorEmbed } from '../embed/chart.ts';
import { heat } from '../compare/heat.ts';
import { homeNow } from '../home/now.ts';
import { wardOf } from '../ward/fixture.ts';
import { wardInCity, wardName } from '../ward/name.ts';
import { neighbourCards } from '../ward/neighbour.ts';
import { wardTrail } from '../ward/trail.ts';
import { country } from './fixture.ts';
import { comparison } from './comparison.ts';
import { regionDistribution } from './distribution.ts';
import { regionPage } from './page.ts';
import { regionPart } from './part.ts';

const edition = country();
const regionOf = ({ dataset }: Edition, slug: string) => {
  const region = dataset.regions.find((one) => one.slug === slug);
  if (!region) throw new RangeError(`unknown region: ${slug}`);
  return region;
};
const comparisonOf = (slug: string, year: number) =>
  comparison(edition, regionOf(edition, slug), year);
const pageOf = (slug: string) => regionPage(edition, regionOf(edition, slug));

test('homeNow(country) has a tile for each region in its place, and none for a ward', () => {
  const { title, lead, tiles, regions } = homeNow(edition);
  expect(title).toBe('大阪市4区のいま');
  expect(lead).toBe('報告のある3区の結果3件のうち、目標に達したのは2件です。');
  expect(tiles).toEqual([]);
  expect(regions.map(({ name, row, column, count }) => [name, row, column, count])).toEqual([
    ['西県', 1, 1, '報告 1/1'],
    ['東県', 1, 2, '報告 2/2'],
    ['北県', 2, 1, '報告 0/1'],
  ]);
  expect(regions.map(({ isSilent }) => isSilent)).toEqual([false, false, true]);
});

test('regionPart(region) says of it what a city says of itself, and leads to its lists', () => {
  const part = regionPart(edition, { slug: 'east' });
  expect(homeNow(part).title).toBe('東県2区のいま');
  expect(homeNow(part).tiles.map(({ slug }) => slug)).toEqual(['east-hama', 'east-yama']);
  expect(part.links.ratingsHref).toBe('/regions/east/ratings/');
  expect(part.links.findingsKindHref('falls')).toBe('/regions/east/findings/#falls');
  expect(part.links.wardHref('east-hama')).toBe('/wards/east-hama/');
  expect(() => regionPart(edition, { slug: 'south' })).toThrow('unknown region: south');
});

test('regionPage(region) compares its wards of the newest year, and leads to the years before', () => {
  const { comparison, tiles } = pageOf('east');
  expect(comparison?.heat?.table.wards.map(({ slug }) => slug)).toEqual(['east-hama', 'east-yama']);
  expect(comparison?.heat?.table.year).toBe(2016);
  expect(comparison?.lead).toMatch(/^2016年度の報告がある2区では/);
  expect(comparison?.others).toEqual([{ href: '/regions/east/2015/', name: '2015年度' }]);
  expect(tiles).toEqual([]);
  expect(pageOf('west').comparison?.heat?.table.year).toBe(2015);
  expect(pageOf('north').comparison).toBeNull();
});

test('comparison(region, an earlier year) leads back to the newest, on the page of the region', () => {
  const { heat, others } = comparisonOf('east', 2015) ?? {};
  expect(heat?.table.wards.map(({ slug }) => slug)).toEqual(['east-hama']);
  expect(others).toEqual([{ href: '/regions/east/', name: '2016年度' }]);
  expect(comparisonOf('west', 2016)).toBeNull();
});

test('heat(country) has no table, and tells what the newest year comes to', () => {
  expect(heat(edition)).toEqual({
    lead: ['2016年度の報告がある2区では、共通の設問で測った値2件のうち、目標に達したのは1件です。'],
    ...{ years: [], silent: null },
  });
});

test('indicatorPage(country) counts by region on one scale, and names no ward in a list', () => {
  const [placed] = edition.dataset.index.indicators;
  if (!placed) throw new Error('missing indicator');
  const page = indicatorPage(edition, placed);
  expect(page.regions?.rows.map(({ name, year, reached }) => [name, year, reached])).toEqual([
    ['東県', null, '2件のうち1件が達した'],
    ['西県', '2015年度', '1件のうち1件が達した'],
    ['北県', null, '結果の記載なし'],
  ]);
  expect(page.regions?.rows.map(({ said }) => said)).toEqual([
    { middle: '真ん中 50%', ends: '（45%〜55%）' },
    { middle: '真ん中 60%', ends: null },
    null,
  ]);
  expect(page.regions?.rows[0]?.strip).toMatchObject({ values: [55, 45], median: 50 });
  const domains = page.regions?.rows.flatMap(({ strip }) => (strip ? [strip.domain] : []));
  expect(new Set(domains?.map(String)).size).toBe(1);
  expect(page.regions?.hint).toMatch(/左の端が0%、右の端が100%/);
  const { table, stories, wardLines, absences } = page;
  expect([table.first, table.more, stories, wardLines, absences]).toEqual([[], [], [], [], null]);
  expect(chartParts(edition, placed.indicator)).toBeNull();
  expect(page.citation.text).toContain('2016年度 2区');
  expect(page.citation.text).toContain('2015年度 2区');
  expect(page.citation.bibtex).not.toContain('浜市');
});

test('regionDistribution(country) is of all of the newest year, then of each region that has values', () => {
  const [placed] = edition.dataset.index.indicators;
  const found = placed && regionDistribution(edition, placed.indicator);
  expect(found?.chart.rows).toEqual([
    {
      ...{ label: '大阪市', strong: true, values: [55, 45], median: 50 },
      text: '真ん中 50%（45%〜55%）',
    },
    {
      ...{ label: '東県', strong: false, values: [55, 45], median: 50 },
      text: '真ん中 50%（45%〜55%）',
    },
    { label: '西県（2015年度）', strong: false, values: [60], median: 60, text: '真ん中 60%' },
  ]);
  expect(found?.chart).toMatchObject({ unit: '%', domain: [0, 100], target: { value: 50 } });
  expect(found?.chart.description).toContain('西県（2015年度） 真ん中 60%。');
  expect(found?.key).toMatch(/書いていなければ2016年度/);
});

test('indicatorEmbed(country) draws the distribution, and its code has room for it', () => {
  const [placed] = edition.dataset.index.indicators;
  const embed = placed && indicatorEmbed(edition, placed.indicator);
  expect(embed?.years).toEqual([]);
  expect(embed?.distribution?.chart.rows).toHaveLength(3);
});

test('a ward is told by its region from one of its name, and stands below it', () => {
  const hama = wardOf(edition, 'west-hama');
  expect(wardName(edition, hama)).toBe('浜市（西県）');
  expect(wardName(edition, wardOf(edition, 'east-yama'))).toBe('山町');
  expect(wardName(regionPart(edition, { slug: 'west' }), hama)).toBe('浜市');
  expect(wardInCity(edition, hama)).toBe('西県浜市');
  expect(wardTrail(edition, hama).map(({ href }) => href)).toEqual(['/wards/', '/regions/west/']);
});

test('neighbourCards(ward without a report) are of its region', () => {
  expect(neighbourCards(edition, wardOf(edition, 'north-kita'))).toEqual([]);
});

test('wardRegister(country) tells the region of every ward', () => {
  expect(
    wardRegister(edition).map(({ ward, region, region_name }) => [ward, region, region_name]),
  ).toEqual([
    ['east-hama', 'east', '東県'],
    ['east-yama', 'east', '東県'],
    ['west-hama', 'west', '西県'],
    ['north-kita', 'north', '北県'],
  ]);
});
