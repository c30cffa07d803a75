import { expect, test } from 'vitest';
import { faultsOf } from '../../../charts/boxes/faults/fixture.ts';
import { readPicture } from '../../../charts/boxes/fixture.ts';
import { peersResults } from './results.ts';

const took = (seconds: number) => ({ seconds, work: seconds + 1 });
const round = (slow: number) => ({
  hugo: { cold: took(slow), warm: took(slow), edited: took(slow) },
  eleventy: { cold: took(2 * slow), warm: took(2 * slow), edited: took(2 * slow) },
  astro: { cold: took(8 * slow), warm: took(8 * slow), edited: took(8 * slow) },
  ours: { cold: took(10 * slow), warm: took(slow / 2), edited: took(4 * slow) },
});
const { columns, rows, names, about, picture } = peersResults({
  rounds: [round(1), round(3), round(2)],
  ...{ size: '24x5', pages: 140, charts: 137, bytes: 3_600_000 },
  versions: { hugo: '1.0.0', eleventy: '2.0.0', astro: '3.0.0', ours: '3.0.0' },
});

/** The cells of the rows of a state, from the generator on. */
const cellsIn = (state: string) =>
  rows.filter((row) => row[1] === state).map((row) => row.slice(2).join(' | '));

test('peersResults(measurement) says of each generator in each state what it took, and how it compares', () => {
  expect(new Set(rows.map((row) => row.slice(0, names).join(' '))).size).toBe(12);
  expect(rows.every((row) => row.length === columns.length)).toBe(true);
  expect(cellsIn('warm')).toEqual([
    'Hugo | 140 | 3 | 2.00 | 1.00, 3.00 | 3.00 |  |  | 0.13 | 0.13, 0.13',
    'Eleventy | 140 | 3 | 4.00 | 2.00, 6.00 | 5.00 | 2.00 | 2.00, 2.00 | 0.25 | 0.25, 0.25',
    'Astro | 140 | 3 | 16.00 | 8.00, 24.00 | 17.00 | 8.00 | 8.00, 8.00 |  | ',
    'ものさし | 140 | 3 | 1.00 | 0.50, 1.50 | 2.00 | 0.50 | 0.50, 0.50 | 0.06 | 0.06, 0.06',
  ]);
});

test('peersResults(measurement) says of what and by what it was measured', () => {
  for (const said of ['Hugo 1.0.0、Eleventy 2.0.0、Astro 3.0.0', 'グラフ137枚', '3.6 MB'])
    expect(about).toContain(said);
});

test('peersResults(measurement) has a picture that says its figures, with no text on anything', () => {
  const svg = picture?.svg ?? '';
  expect(svg).toMatch(/<desc [^>]*>[^<]*何も変わっていないとき：[^<]*ものさし 0\.5（0\.5〜0\.5）/);
  expect(faultsOf(readPicture(svg))).toEqual([]);
});
