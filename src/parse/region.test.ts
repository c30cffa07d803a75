import { expect, test } from 'vitest';
import { expectProblem, FILES, placesOf, problemsOf, WARDS } from './fixture.ts';
import { parseDataset } from './dataset.ts';
import { messages } from '../text/ja/messages.ts';

const REGIONS = ['{ slug: east, name: 東地方 }', '{ slug: west, name: 西地方, kana: にしちほう }'];
const ward = (code: number, slug: string, name: string, more: string) =>
  `  - { code: ${code}, slug: ${slug}, name: ${name}${more} }`;
const KITA = ward(27127, 'kita', '北区', ', region: east');
const TAISHO = ward(27108, 'taisho', '大正区', ', region: west');

const registry = (regions: readonly string[], ...wards: readonly string[]) => ({
  ...FILES,
  [WARDS]: [
    ...(regions.length > 0 ? ['regions:', ...regions.map((one) => `  - ${one}`)] : []),
    ...['wards:', ...wards, ''],
  ].join('\n'),
});
const fieldsOf = (files: ReturnType<typeof registry>) =>
  placesOf(files).map((place) => place.split(' ')[1]);

test('parseDataset(wards in regions) reads both, and finds one by the other', () => {
  const reading = parseDataset(registry(REGIONS, KITA, TAISHO), messages);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const { regions, index } = reading.dataset;
  expect(regions.map(({ name, kana }) => [name, kana])).toEqual([
    ['東地方', null],
    ['西地方', 'にしちほう'],
  ]);
  expect(index.wardsByRegion.get('west')?.map(({ slug }) => slug)).toEqual(['taisho']);
});

test('parseDataset(a region that is not registered) names those that are near', () => {
  const files = registry(REGIONS, KITA, TAISHO.replace('west', 'wesst'));
  expect(fieldsOf(files)).toEqual(['regions[2].slug', 'wards[2].region']);
  const [, unknown] = problemsOf(files);
  expect(unknown).toMatchObject({ line: 6, message: '地方「wesst」は登録されていません' });
  expect(unknown?.remedy).toMatch(/「west」ではありませんか/);
});

test('parseDataset(a region, but none registered) asks for them', () => {
  const files = registry([], KITA.replace(', region: east', ''), TAISHO);
  expectProblem(files, `${WARDS}:3:53 wards[2].region`, /登録されていません/, /先に書いて/);
});

test('parseDataset(some wards in a region, one in none) points at that one', () => {
  const files = registry(REGIONS, KITA, TAISHO, ward(27126, 'hirano', '平野区', ''));
  expectProblem(
    files,
    `${WARDS}:7:5 wards[3]`,
    /平野区に、どの地方にあるか（region）が書かれていません/,
    /east・west など.*すべての region を消して/,
  );
});

test('parseDataset(a region without a ward) points at it', () => {
  const files = registry([...REGIONS, '{ slug: north, name: 北地方 }'], KITA, TAISHO);
  expectProblem(files, `${WARDS}:4:13 regions[3].slug`, /一つもありません/, /region: north/);
});

test('parseDataset(regions that share a slug, a name or a place) points at the later one', () => {
  const tile = ', tile: { row: 1, column: 2 }';
  const twice = registry(
    [`{ slug: east, name: 東地方${tile} }`, `{ slug: west, name: 東地方${tile} }`],
    ...[KITA, TAISHO],
  );
  expect(fieldsOf(twice)).toEqual(['regions[2].name', 'regions[2].tile']);
  const slugs = registry([...REGIONS, '{ slug: East, name: 北地方 }'], KITA, TAISHO);
  expect(fieldsOf(slugs)).toContain('regions[3].slug');
});

test('parseDataset(wards of two regions) lets them share a name and a place, but not of one', () => {
  const tile = ', tile: { row: 1, column: 1 }';
  const [kita, taisho] = [KITA.replace(' }', `${tile} }`), TAISHO.replace(' }', `${tile} }`)];
  const shared = [kita, taisho.replace('大正区', '北区')] as const;
  expect(fieldsOf(registry(REGIONS, ...shared))).toEqual([]);
  const other = ward(27126, 'hirano', '北区', `, region: west${tile}`);
  expect(fieldsOf(registry(REGIONS, ...shared, other))).toEqual(['wards[3].name', 'wards[3].tile']);
});
