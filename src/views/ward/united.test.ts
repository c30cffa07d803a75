import { expect, test } from 'vitest';
import { resultRecords } from '../../formats/data/results.ts';
import { wardRegister } from '../../formats/data/wards.ts';
import { observationRecords } from '../../formats/data/observations.ts';
import { silentWards, wardPlaces } from '../../model/dataset.ts';
import { heat } from '../compare/heat.ts';
import { findingLists, findingsIn, findingsOfKind } from '../findings/page.ts';
import { wardFilter } from '../frame/filter.ts';
import { glossaryRows } from '../glossary/index.ts';
import { homeNow } from '../home/now.ts';
import { absences } from '../indicator/absences.ts';
import { indicatorFinding } from '../indicator/finding.ts';
import { indicatorResults } from '../indicator/results.ts';
import { wardLines } from '../indicator/ward-lines.ts';
import { searchRecords } from '../search/records.ts';
import { wardGroups, wardTiles } from './card.ts';
import { united, wardOf } from './fixture.ts';
import { wardPage } from './page.ts';

const slugs = (some: readonly Readonly<{ slug: string }>[]) => some.map(({ slug }) => slug);
const edition = united();
const indicator = (of = edition) => {
  const placed = of.dataset.index.indicatorByCode.get('1-1-a');
  if (!placed) throw new Error('missing indicator');
  return placed.indicator;
};

test('a ward that has ended leaves the map, the counts and the silent ones, and keeps its reports', () => {
  expect(wardTiles(edition).map(({ slug }) => slug)).toEqual(['chuo', 'hokubu', 'yama']);
  expect(homeNow(edition).tiles.map(({ isSilent }) => isSilent)).toEqual([false, true, false]);
  expect(homeNow(edition).title).toContain('3区');
  expect(homeNow(edition).lead).toMatch(/報告のある2区の結果2件/);
  expect(slugs(silentWards(edition.dataset))).toEqual(['hokubu']);
  expect(wardPlaces(edition.dataset, { slug: 'hama' })).toHaveLength(1);
  expect(wardGroups(edition).at(-1)).toMatchObject({ heading: 'なくなった区' });
  expect(wardGroups(edition).at(-1)?.cards).toHaveLength(6);
});

test('two wards of one name are told apart wherever both can stand', () => {
  const [old, now] = ['中央区（2023年12月31日まで）', '中央区'];
  expect(wardPage(edition, wardOf(edition, 'naka')).title).toBe(`大阪市${old}`);
  expect(wardPage(edition, wardOf(edition, 'chuo')).title).toBe(`大阪市${now}`);
  expect(wardFilter(edition).options.map(({ label }) => label)).toEqual([
    ...['浜区', old, '山区', now],
  ]);
  const table = heat(edition).years.find(({ year }) => year === 2023);
  expect(table?.wards.map(({ name, short }) => [name, short])).toEqual([
    [old, old],
    [now, now],
  ]);
  const names = glossaryRows(edition).flatMap(({ entries }) => entries.map(({ name }) => name));
  expect(names.filter((name) => name.startsWith('中央区'))).toEqual([old, now]);
});

test('the glossary says of a ward that it has ended', () => {
  const entries = glossaryRows(edition).flatMap((row) => row.entries);
  const meaning = (slug: string) =>
    entries.find(({ href }) => href === `/wards/${slug}/`)?.meaning ?? '';
  expect(meaning('hama')).toBe(
    'hama：浜区は、2023年12月31日になくなりました。今は中央区に引き継がれています。',
  );
  expect(meaning('yama')).toBe('yama：前の名前は奥山区です。');
});

test('the line of a ward that has ended says so, then what it reported', () => {
  const lines = new Map(wardLines(edition, indicator()).map((one) => [one.wardSlug, one]));
  expect(lines.get('hama')?.text).toBe(
    '浜区は、2023年12月31日になくなりました。今は中央区に引き継がれています。2022年度は20%で、目標の50%に30ポイント届きませんでした。前年度から40ポイント下がりました。',
  );
  expect(lines.get('kawa')).toMatchObject({
    text: '川区は、2023年12月31日になくなりました。今は中央区に引き継がれています。',
    link: { href: '/wards/kawa/' },
  });
  expect(lines.get('hokubu')?.text).toBe('報告は、まだ登録されていません。');
});

test('findings of today are of wards that are there; the files hold those of all years', () => {
  const today = findingLists(edition).flatMap(findingsIn);
  expect(new Set(today.map(({ wardSlug }) => wardSlug))).toEqual(new Set(['yama', 'chuo']));
  const fell = findingsOfKind(edition, 'falls').map(({ wardSlug }) => wardSlug);
  expect(fell).toEqual(['hama', 'naka']);
});

test('wards stand beside each other only in the years on which both report', () => {
  const columns = heat(edition).years.map(({ year, wards }) => [year, ...slugs(wards)]);
  expect(columns).toEqual([
    [2024, 'chuo'],
    [2023, 'naka', 'chuo'],
    [2022, 'hama', 'naka', 'yama'],
  ]);
  expect(heat(edition).silent).toBe('どの年度の報告もない区：1区（北部区）');
});

test('the finding of an indicator is about its newest year, and what is absent about wards that are there', () => {
  expect(indicatorFinding(edition, indicator())).toMatch(/^2024年度の中央区は43%/);
  const absent = absences(edition, indicator(), indicatorResults(edition, indicator()));
  expect(absent).toContain('中央区（2023年度）：前年度の値なし');
  expect(absent.at(-1)).toMatch(/^ほかの1区：/);
});

test('wardRegister(edition) tells from when to when a ward is there, and what followed', () => {
  const rows = new Map(wardRegister(edition).map((row) => [row.ward, row]));
  expect(rows.get('naka')).toMatchObject({
    ...{ valid_from: null, valid_to: '2023-12-31', successors: 'hokubu;chuo' },
  });
  expect(rows.get('chuo')).toMatchObject({ valid_from: '2024-01-01', valid_to: null });
  expect(rows.get('yama')).toMatchObject({ successors: null, former_names: '奥山区' });
  expect(wardRegister(united('2023-11-30'))).toEqual(wardRegister(edition));
});

test('the files keep every value with the ward that reported it', () => {
  expect(resultRecords(edition).map(({ ward, fiscal_year }) => [ward, fiscal_year])).toEqual([
    ...[
      ['hama', 2022],
      ['naka', 2022],
      ['naka', 2023],
      ['yama', 2022],
      ['chuo', 2023],
      ['chuo', 2024],
    ],
  ]);
  const measured = observationRecords(edition).filter(({ ward }) => ward === 'chuo');
  expect(measured.map(({ fiscal_year }) => fiscal_year)).not.toContain(2022);
});

test('the search finds wards that have ended, with what became of them', () => {
  const records = searchRecords(edition, []);
  const found = records.find(({ href }) => href === '/wards/kawa/');
  expect(found?.finding).toMatch(/2023年12月31日になくなりました。今は中央区に/);
});
