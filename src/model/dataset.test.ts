import { OWN_LOOK } from './look/palette.ts';
import { expect, test } from 'vitest';
import {
  latestYear,
  placedInitiatives,
  placedResults,
  reportingWards,
  reportYears,
  silentWards,
  wardReports,
} from './dataset.ts';
import { indexed } from './indexed.ts';
import { frameworkSchema } from './content/framework.ts';
import { ANY_NOTATION } from './figure/notation.ts';
import { reportSchemaIn } from './report/report.ts';
import { siteSchema } from './content/site.ts';

const words = { name: '名前', shortName: '略称', explanation: '説明' };
const common = { direction: 'higher', target: '50%以上', by: '2017', unit: '%' };
const indicators = [
  { ...words, ...common, code: '1-1-a', slug: 'mutual-support' },
  { ...words, ...common, code: '1-2-a', slug: 'self-governance' },
];
const items = [{ mark: '㋐', name: '項目', indicators }];
const themes = [{ code: '1-1', name: 'テーマ', items }];
const scale = { name: '評価', explanation: '説明', grades: [] };

const framework = frameworkSchema.parse({
  title: '基本方針',
  shortTitle: '方針',
  explanation: '説明',
  goals: [{ code: '1', name: '目標', shortName: '目標', themes }],
  scales: {
    result: scale,
    overall: scale,
    progress: scale,
    effectiveness: scale,
    initiative: scale,
    achievement: scale,
  },
});

const site = siteSchema.parse({
  title: 'ものさし',
  subtitle: '副題',
  description: '説明',
  city: '大阪市',
  publisher: 'ものさし',
  baseUrl: 'https://example.org/',
  languages: ['ja'],
  dataLicence: { name: 'CC BY', id: 'CC-BY-4.0', url: 'https://example.org/' },
});

const ward = (slug: string) => ({
  code: '27100',
  slug,
  name: slug,
  kana: slug,
  romaji: slug,
  tile: { row: 1, column: 1 },
  ...{ from: null, until: null, successors: [], formerNames: [], region: null },
});

const results = [
  { measure: '実感', comparability: 'same', indicator: '1-1-a', value: '49.6%' },
  { measure: '実感', comparability: 'same', indicator: '1-1-a', outcome: '1' },
  { measure: '運営', comparability: 'variant', indicator: '1-2-a', note: '対象が狭い' },
  { measure: '運営', comparability: 'variant', indicator: '1-2-a', outcome: '1', note: '対象' },
  { measure: '満足', comparability: 'own' },
];

const report = (slug: string, fiscalYear: string) =>
  reportSchemaIn(ANY_NOTATION).parse({
    ward: slug,
    fiscalYear,
    source: { title: '取組状況', publisher: slug, form: '表' },
    strategies: [
      {
        code: '4-1',
        indicators: ['1-1-a', '1-2-a'],
        outcomes: [{ measure: '実感', target: '60%以上', by: '2016' }],
        results,
      },
    ],
    initiatives: [{ code: '4-1-1', strategies: ['4-1'], indicators: ['1-1-a'] }],
  });

const dataset = indexed({
  site,
  framework,
  wards: [ward('kita'), ward('taisho')],
  regions: [],
  reports: [report('taisho', '2015'), report('kita', '2016')],
  terms: [],
  releases: [],
  redirects: [],
  hints: [],
  spellings: [],
  readings: [],
  pages: [],
  lines: new Map(),
  look: OWN_LOOK,
});
const empty = indexed({ ...dataset, reports: [] });

test('latestYear(dataset) is the newest year, null without reports', () => {
  expect(latestYear(dataset)).toBe(2016);
  expect(latestYear(empty)).toBe(null);
});

test('placedResults(dataset) has every printed result once, by ward in registry order', () => {
  const places = placedResults(dataset).map((placed) => [
    placed.ward.slug,
    placed.report.fiscalYear,
    placed.number,
  ]);
  const numbers = [1, 2, 3, 4, 5];
  expect(places).toEqual([
    ...numbers.map((number) => ['kita', 2016, number]),
    ...numbers.map((number) => ['taisho', 2015, number]),
  ]);
});

test('placedResults(dataset) places a result beside its strategy and its one indicator', () => {
  const [same, , variant, , own] = placedResults(dataset);
  expect(same).toMatchObject({ strategy: { id: '4-1' }, indicator: { slug: 'mutual-support' } });
  expect(variant?.indicator?.code).toBe('1-2-a');
  expect(own?.indicator).toBe(null);
});

test('placedResults(no reports) is empty', () => {
  expect(placedResults(empty)).toEqual([]);
});

test('wardReports(dataset) follows the registry, and wards without reports are left out', () => {
  expect(wardReports(dataset).map((placed) => placed.ward.slug)).toEqual(['kita', 'taisho']);
  expect(placedInitiatives(dataset)).toMatchObject([
    { ward: { slug: 'kita' }, initiative: { id: '4-1-1' } },
    { ward: { slug: 'taisho' } },
  ]);
});

test('reportingWards() and silentWards() share the wards out, in the order of the registry', () => {
  const slugs = (wards: readonly { slug: string }[]) => wards.map(({ slug }) => slug);
  const all = slugs(dataset.wards);
  expect(slugs(reportingWards(dataset))).toEqual(['kita', 'taisho']);
  expect(slugs(silentWards(dataset))).toEqual(
    all.filter((slug) => !['kita', 'taisho'].includes(slug)),
  );
  expect(silentWards(empty)).toEqual(empty.wards);
});

test('reportYears(dataset) are newest first, each once', () => {
  expect(reportYears(dataset)).toEqual([2016, 2015]);
  expect(reportYears(empty)).toEqual([]);
});
