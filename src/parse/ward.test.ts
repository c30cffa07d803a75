import { expect, test } from 'vitest';
import { editionOf } from '../edition.ts';
import { wardRegister } from '../formats/data/registers.ts';
import { livingWards, predecessorsOf, silentWards, wardPlaces } from '../model/dataset.ts';
import { messages } from '../text/ja/messages.ts';
import { homeNow } from '../views/home/now.ts';
import { wardGroups, wardTiles } from '../views/ward/card.ts';
import { wardPage } from '../views/ward/page.ts';
import { parseDataset } from './dataset.ts';
import { expectProblem, FILES, placesOf, reportFile, WARDS } from './fixture.ts';
import type { Files } from './files.ts';

/** Seven wards become three on one 1 January: two unite, four unite, one goes on; the new ones take names and places of old ones. */
const line = (code: number, slug: string, name: string, tile: number, more = '') =>
  `  - { code: ${code}, slug: ${slug}, name: ${name}, kana: ${slug === 'yama' ? 'やまく' : 'くく'}, romaji: ${slug}, tile: { row: 1, column: ${tile} }${more} }`;
const ended = (...successors: string[]) =>
  `, until: 2023-12-31, successors: [${successors.join(', ')}]`;
const REGISTRY = [
  line(99101, 'hama', '浜区', 1, ended('chuo')),
  line(99102, 'kawa', '川区', 2, ended('chuo')),
  line(99103, 'naka', '中央区', 3, ended('hokubu', 'chuo')),
  line(99104, 'ike', '池区', 4, ended('hokubu')),
  line(99105, 'mori', '森区', 5, ended('hokubu')),
  line(99106, 'tani', '谷区', 6, ended('hokubu')),
  line(99107, 'yama', '山区', 7, ', formerNames: [奥山区]'),
  line(99138, 'chuo', '中央区', 1, ', from: 2024-01-01'),
  line(99139, 'hokubu', '北部区', 4, ', from: 2024-01-01'),
];
const content = (registry: readonly string[] = REGISTRY): Files => {
  const { 'content/reports/kita/2016.yaml': _, ...rest } = FILES;
  return { ...rest, [WARDS]: ['wards:', ...registry, ''].join('\n') };
};
const reports = {
  ...reportFile('hama', 2022, {}),
  ...reportFile('naka', 2022, {}),
  ...reportFile('chuo', 2024, {}),
};
function united() {
  const reading = parseDataset({ ...content(), ...reports }, messages);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return editionOf(reading.dataset);
}

test('parseDataset(seven wards that became three) lets old and new share names and tiles', () => {
  expect(placesOf({ ...content(), ...reports })).toEqual([]);
  expect(livingWards(united().dataset).map(({ slug }) => slug)).toEqual(['yama', 'chuo', 'hokubu']);
});

test('a ward that has ended leaves the map, the counts and the silent ones, and keeps its reports', () => {
  const edition = united();
  expect(wardTiles(edition).map(({ slug }) => slug)).toEqual(['chuo', 'hokubu', 'yama']);
  expect(homeNow(edition).tiles.map(({ isSilent }) => isSilent)).toEqual([false, true, true]);
  expect(silentWards(edition.dataset).map(({ slug }) => slug)).toEqual(['yama', 'hokubu']);
  expect(wardPlaces(edition.dataset, { slug: 'hama' })).toHaveLength(1);
  expect(wardGroups(edition).at(-1)).toMatchObject({ heading: 'なくなった区' });
  expect(wardGroups(edition).at(-1)?.cards).toHaveLength(6);
});

test('a ward says when it ended or began, what followed, what it followed and what it was called', () => {
  const edition = united();
  const leadOf = (slug: string) => {
    const ward = edition.dataset.index.wardBySlug.get(slug);
    return ward ? wardPage(edition, ward).lead : '';
  };
  expect(leadOf('naka')).toMatch(/2023年12月31日になくなりました。今は北部区、中央区に引き継がれ/);
  expect(leadOf('chuo')).toMatch(/2024年1月1日にできました。前の浜区、川区、中央区を引き継いで/);
  expect(leadOf('yama')).toMatch(/前の名前は奥山区です。/);
  expect(predecessorsOf(edition.dataset, { slug: 'hokubu' })).toHaveLength(4);
});

test('wardRegister(edition) tells from when to when a ward is there, and what followed', () => {
  const rows = new Map(wardRegister(united()).map((row) => [row.ward, row]));
  expect(rows.get('naka')).toMatchObject({
    ...{ valid_from: null, valid_to: '2023-12-31', successors: 'hokubu;chuo' },
  });
  expect(rows.get('chuo')).toMatchObject({ valid_from: '2024-01-01', valid_to: null });
  expect(rows.get('yama')).toMatchObject({ successors: null, former_names: '奥山区' });
});

test('parseDataset(wards that share a name or a tile on one day) points at the later one', () => {
  const at = (index: number, from: string, to: string) =>
    REGISTRY.map((one, place) => (place === index ? one.replace(from, to) : one));
  const twice = [/は前のものと重なっています/, /重ならない/] as const;
  const early = content(at(7, 'from: 2024-01-01', 'from: 2023-12-31'));
  expect(placesOf(early).map((place) => place.split(' ')[1])).toEqual([
    'wards[8].name',
    'wards[8].tile',
  ]);
  const tile = content(at(8, 'column: 4', 'column: 7'));
  expectProblem(tile, `${WARDS}:10:77 wards[9].tile`, ...twice);
});

test('parseDataset(life of a ward that cannot be) says what to write', () => {
  const ending = (more: string) =>
    content([...REGISTRY.slice(0, -1), line(99139, 'hokubu', '北部区', 4, more)]);
  const fields = (files: Files) => placesOf(files).map((place) => place.split(' ')[1]);
  expect(fields(ending(', from: 2024-01-01, until: 2023-01-01'))).toContain('wards[9].until');
  expect(fields(ending(', from: 2024-01-01, successors: [yama]'))).toEqual(['wards[9].successors']);
  expect(fields(ending(', from: 2024-01-01, until: 2025-03-31, successors: [hokubu]'))).toEqual([
    'wards[9].successors[1]',
  ]);
  expect(fields(ending(', from: 2024-01-01, until: 2025-03-31, successors: [hama]'))).toEqual([
    'wards[9].successors[1]',
  ]);
  expect(fields(ending(', from: 2024-01-01, until: 2025-03-31, successors: [minami]'))).toEqual([
    'wards[9].successors[1]',
  ]);
  expect(fields(ending(', from: 2024-02-30'))).toEqual(['wards[9].from']);
});

test('parseDataset(codes of two forms) points at the one that differs from the first', () => {
  const files = content([line(99101, 'hama', '浜区', 1), line(9910, 'kawa', '川区', 2)]);
  expectProblem(files, `${WARDS}:3:13 wards[2].code`, /99101/, /桁の数/);
});

test('parseDataset(codes of another country, no readings, no places) reads the registry', () => {
  const files = content([
    '  - { code: E05000001, slug: north, name: North }',
    '  - { code: E05000002, slug: east, name: East }',
  ]);
  expect(placesOf(files)).toEqual([]);
});
