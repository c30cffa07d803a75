import { expect, test } from 'vitest';
import { faultsOf } from './boxes/faults/fixture.ts';
import { readPicture } from './boxes/fixture.ts';
import { squaresChart, type Verdict } from './squares.ts';
import { tileMapChart, type MapTile, type TileMap } from './tile-map.ts';

const results = (reached: number, missed: number, untold: number): readonly Verdict[] => [
  ...Array.from({ length: reached }, () => 'reached' as const),
  ...Array.from({ length: missed }, () => 'missed' as const),
  ...Array.from({ length: untold }, () => 'untold' as const),
];
const tile = (
  row: number,
  column: number,
  label: string,
  verdicts = results(0, 0, 0),
): MapTile => ({
  ...{ row, column, label, results: verdicts },
});
const map: TileMap = {
  tiles: [
    tile(1, 1, '緑', results(5, 3, 1)),
    tile(1, 2, '青葉', results(6, 9, 2)),
    tile(1, 3, '東みどり丘'),
    tile(2, 2, '南', results(0, 1, 0)),
    tile(2, 3, '旧市街地および臨海副都心'),
  ],
  emptyText: '報告なし',
  legend: [
    { verdict: 'reached', text: '達した' },
    { verdict: 'missed', text: 'まだ・達しなかった' },
    { verdict: 'untold', text: '判断できない' },
  ],
};
const said = { id: 'map', title: '区ごとの結果', description: '青葉区は17件のうち6件が達した。' };
const corners = (markup: string, name: string) =>
  new RegExp(`d="([^"]*)"[^>]*class="chart-${name}"`).exec(markup)?.[1]?.match(/M[\d.]+ [\d.]+H/g)
    ?.length ?? 0;

test('squaresChart(results) has a square for each, in rows of five', async () => {
  const { markup } = squaresChart({ results: results(6, 9, 2) });
  expect(['reached', 'missed', 'untold'].map((name) => corners(markup, name))).toEqual([6, 9, 2]);
  expect(markup).toMatch(/width="58" height="46"/);
  await expect(`${markup}\n`).toMatchFileSnapshot('snapshots/squares.svg');
});

test('squaresChart(rows) is as high as asked, and higher where the results need it', () => {
  const heightOf = (count: number, rows: number) =>
    readPicture(squaresChart({ results: results(count, 0, 0), rows }).markup).height;
  expect(heightOf(3, 4)).toBe(46);
  expect(heightOf(17, 1)).toBe(46);
  expect(heightOf(0, 1)).toBe(10);
});

test('squaresChart(one row) is one row, and decoration', () => {
  const { markup } = squaresChart({ results: results(6, 9, 2), perRow: 17, edge: 14 });
  expect(readPicture(markup)).toMatchObject({ width: 286, height: 14 });
  expect(markup).toContain('aria-hidden="true"');
});

test('tileMapChart(map) looks as its snapshot, with every result and every area', async () => {
  const { markup } = tileMapChart(map, said);
  await expect(`${markup}\n`).toMatchFileSnapshot('snapshots/tile-map.svg');
  expect(markup.match(/報告なし/g)).toHaveLength(2);
  expect(markup).toContain('>東みどり丘</text>');
});

test.each([
  ['plain', map],
  ['one column', { ...map, tiles: [tile(1, 1, '緑', results(40, 2, 1))] }],
  ['long words', { ...map, emptyText: '報告はまだ出ていません、待っています' }],
  ['no legend', { ...map, legend: [] }],
])('tileMapChart(%s) has no text on anything', (_, drawn) => {
  expect(faultsOf(readPicture(tileMapChart(drawn, said).markup))).toEqual([]);
});
