import { expect, test } from 'vitest';
import { indicatorFile } from '../../charts/indicator-pictures.ts';
import type { Edition } from '../../edition.ts';
import { indicatorMetadata } from '../../formats/catalog/metadata.ts';
import { indicatorTable } from '../../formats/data/tables.ts';
import { datasetOf, fixtureReport } from '../../model/fixture.ts';
import { MORE, numbersFrom, one, SEED } from '../../parse/slip/fixture.ts';
import { CITY_CONTENT } from '../../site/sites.ts';
import { indicatorEmbed } from '../../views/embed/chart.ts';
import { indicatorPage } from '../../views/indicator/page.ts';
import { indicatorPicture } from '../../views/indicator/picture.ts';
import { readContent } from '../content.ts';
import { readEditions } from '../editions.ts';
import { indicatorKeys } from './indicator-keys.ts';
import { keyAt } from './key.ts';
import { pageKeys } from './keys.ts';

const files = readContent(CITY_CONTENT);
const REPORTS = Object.keys(files).filter((path) => path.includes('/reports/'));
const next = numbersFrom(SEED + 77);

/** All that is told of every indicator, by its slug. */
const toldOf = (edition: Edition): ReadonlyMap<string, string> =>
  new Map(
    edition.dataset.index.indicators.map((placed) => [
      placed.indicator.slug,
      said([
        indicatorPage(edition, placed),
        indicatorFile(indicatorPicture(edition, placed.indicator)).markup,
        indicatorEmbed(edition, placed.indicator),
        indicatorTable(edition, placed.indicator),
        indicatorMetadata(edition, placed.indicator),
      ]),
    ]),
  );

/** Views as texts. Where a row has come from, which is a whole report, is not shown with it. */
const said = (views: unknown): string =>
  JSON.stringify(views, (name, value: unknown) =>
    name === 'placed' && Object.hasOwn(value as object, 'report') ? null : value,
  );

const [own] = editionsOf(files) ?? [];
const before = own && { keys: indicatorKeys('', [own]), told: toldOf(own) };

function editionsOf(content: typeof files) {
  const reading = readEditions(content);
  return reading.ok ? reading.editions : null;
}

/** What an officer changes in a report: another text, another figure, a line more. */
const EDITS: readonly ((line: string) => string)[] = [
  (line) => (/: \D/.test(line) ? `${line}、など` : line),
  (line) => line.replace(/(: *"?)(\d+)/, '$11$2'),
  (line) => `${line}\n# 行が増える`,
];

/** The content after an edit of a line of a report, in the part of it that tells of something. */
function edited(): typeof files {
  const path = one(REPORTS, next) ?? '';
  const lines = (files[path] ?? '').split('\n');
  const at = next(lines.length);
  const edit = one(EDITS, next) ?? String;
  return { ...files, [path]: lines.with(at, edit(lines[at] ?? '')).join('\n') };
}

/** Where two texts begin to differ: they are long. */
function differenceOf(a: string, b = ''): string {
  if (a === b) return '';
  const at = Array.from(a).findIndex((letter, index) => letter !== b[index]);
  return `${a.slice(at - 60, at + 60)} ≠ ${b.slice(at - 60, at + 60)}`;
}

test('indicatorKeys(editions) has another key wherever anything else is told of an indicator', () => {
  let [changed, kept] = [0, 0];
  for (let tries = 0; tries < 60 * MORE; tries += 1) {
    const [edition] = editionsOf(edited()) ?? [];
    if (!edition) continue;
    const keys = indicatorKeys('', [edition]);
    for (const [slug, told] of toldOf(edition)) {
      const isSame = keys[slug] === before?.keys[slug];
      if (isSame) kept += 1;
      if (told !== before?.told.get(slug)) changed += 1;
      if (isSame) expect(differenceOf(told, before?.told.get(slug))).toBe('');
    }
  }
  // Not for want of edits, nor because every key changes with each.
  expect(changed).toBeGreaterThan(10);
  expect(kept).toBeGreaterThan(changed);
});

test('indicatorKeys(editions) has another key where another year states the same measure elsewhere', () => {
  const keyOf = (previous: string) => {
    const result = { measure: '山車の数', comparability: 'own', value: '4台' };
    const dataset = datasetOf([
      fixtureReport('2016', {
        strategies: [{ code: '1', indicators: ['1-1-a'], results: [result] }],
      }),
      fixtureReport('2017', {
        strategies: [{ code: '2', indicators: ['1-3-b'], results: [{ ...result, previous }] }],
      }),
    ]);
    const [placed] = dataset.index.indicators;
    return indicatorKeys('', [{ dataset }])[placed?.indicator.slug ?? ''];
  };
  expect(keyOf('3台')).not.toBe(keyOf('4台'));
  expect(keyOf('4台')).toBe(keyOf('4台'));
});

test.each([
  ['indicators/greetings', 'greetings'],
  ['en/indicators/greetings.xlsx', 'greetings'],
  ['indicators/greetings-ja.csv', 'greetings'],
  ['indicators/greetings/share.png', 'greetings'],
  ['embed/indicators/greetings', 'greetings'],
  ['embed/v1.0.0/indicators/greetings', null],
  ['indicators', null],
  ['indicators/elsewhere', null],
])('keyAt(keys, %s) is the key of %s', (pathname, slug) => {
  const keys = pageKeys(files, own ? [own] : []);
  expect(keyAt(keys, pathname)).toBe(slug === null ? keys.whole : keys.indicators[slug]);
});
