import { expect, test } from 'vitest';
import { cityOf as content, line, REGISTRY, REPORTS } from '../views/ward/fixture.ts';
import { expectProblem, placesOf, reportFile, WARDS } from './fixture.ts';
import type { Files } from './files.ts';

test('parseDataset(seven wards that became three) lets old and new share names and tiles', () => {
  expect(placesOf({ ...content(), ...REPORTS })).toEqual([]);
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

test('parseDataset(report on a year in which its ward was not there) asks for another', () => {
  const at = (ward: string, year: number) => ({ ...content(), ...reportFile(ward, year, {}) });
  expectProblem(
    at('hama', 2024),
    'content/reports/hama/2024.yaml:1:29 fiscalYear',
    /浜区は、この年度がはじまる前（2023-12-31）になくなって/,
    /引き継いだ区/,
  );
  expectProblem(
    at('chuo', 2022),
    'content/reports/chuo/2022.yaml:1:29 fiscalYear',
    /中央区は、この年度が終わったあと（2024-01-01）にできて/,
    /前の区の報告なら/,
  );
  expect(placesOf(at('hama', 2023))).toEqual([]);
  expect(placesOf(at('chuo', 2023))).toEqual([]);
});

test('parseDataset(value of a year before the ward began) refuses it as a previous value', () => {
  const results = [{ measure: '声', comparability: 'own', value: '3件', previous: '2件' }];
  const strategies = [{ code: '1', indicators: ['1-1-a'], results }];
  const initiatives = [{ code: '1-1', strategies: ['1'], indicators: ['1-1-a'], results }];
  const at = (ward: string, year: number) => ({
    ...content(),
    ...reportFile(ward, year, {
      strategies,
      initiatives: initiatives.map(({ results: [{ comparability: _, ...rest } = {}], ...one }) => ({
        ...one,
        results: [rest],
      })),
    }),
  });
  const places = placesOf(at('chuo', 2023)).map((place) => place.split(' ')[1]);
  expect(places).toEqual([
    'strategies[1].results[1].previous',
    'initiatives[1].results[1].previous',
  ]);
  expect(placesOf(at('chuo', 2024))).toEqual([]);
  expect(placesOf(at('naka', 2023))).toEqual([]);
});
