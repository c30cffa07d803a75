import { max } from 'd3-array';
import { svg, type Markup } from '../markup.ts';
import type { Drawing } from './drawing/drawing.ts';
import { frame } from './drawing/frame.ts';
import { ink } from './drawing/ink.ts';
import { labelMarkup, type Label } from './drawing/label.ts';
import { legendDrawing, type LegendEntry } from './squares/legend.ts';
import { squaresInRows, squaresMarkup, type Verdict } from './squares/square.ts';
import { textLines } from './text/lines.ts';
import { textWidth } from './text/width.ts';

/** An area at its place in the map, row and column counted from 1, and one verdict for each of its results. */
export type MapTile = Readonly<{
  row: number;
  column: number;
  label: string;
  results: readonly Verdict[];
}>;

/** A map of areas; `emptyText` stands in those without results, the legend below. */
export type TileMap = Readonly<{
  tiles: readonly MapTile[];
  emptyText: string;
  legend: readonly LegendEntry[];
}>;

/** Sizes in px. */
const WIDTH = 88;
const GAP = 6;
const PAD = 8;
const HEAD = 26;
const PER_ROW = 5;
const EDGE = 12;
const STEP = (WIDTH - 2 * PAD - EDGE) / (PER_ROW - 1);

/** The map as a picture of its own, for pages and files. */
export const tileMapChart = (
  map: TileMap,
  said: Readonly<{ id: string; title: string; description: string }>,
): Markup => {
  const { content, width, height } = tileMapDrawing(map);
  return frame({ ...said, width, height }, content);
};

/** The map, to be put into a larger picture: all tiles are as high as the one with the most results. */
export function tileMapDrawing({ tiles, emptyText, legend }: TileMap): Drawing {
  const columns = max(tiles, ({ column }) => column) ?? 1;
  const rows = max(tiles, ({ row }) => row) ?? 1;
  const height = tileHeight(max(tiles, ({ results }) => results.length) ?? 0);
  const width = columns * (WIDTH + GAP) - GAP;
  const bottom = rows * (height + GAP) - GAP;
  const key = legendDrawing(legend, width);
  const content = svg`${tiles.map((tile) => tileMarkup(tile, height, emptyText))}
<g transform="translate(0 ${bottom + 12})">${key.content}</g>`;
  return { content, width: key.width, height: bottom + 12 + key.height };
}

const tileHeight = (results: number): number =>
  HEAD + (Math.max(3, Math.ceil(results / PER_ROW)) - 1) * STEP + EDGE + PAD;

function tileMarkup(tile: MapTile, height: number, emptyText: string): Markup {
  const isEmpty = tile.results.length === 0;
  const [x, y] = [(tile.column - 1) * (WIDTH + GAP), (tile.row - 1) * (height + GAP)];
  const squares = squaresInRows(tile.results, PER_ROW, STEP);
  return svg`<g transform="translate(${x} ${y})">
<rect x="0.75" y="0.75" width="${WIDTH - 1.5}" height="${height - 1.5}" rx="6" ${isEmpty ? EMPTY : FULL}/>
${labelMarkup(nameLabel(tile.label, isEmpty))}
${isEmpty && emptyLabels(emptyText, height).map(labelMarkup)}
${!isEmpty && svg`<g transform="translate(${PAD} ${HEAD})">${squaresMarkup(squares, EDGE)}</g>`}</g>
`;
}

const FULL = svg`fill="${ink.paper}" stroke="${ink.quiet}" stroke-width="1.5" class="chart-tile"`;
const EMPTY = svg`fill="${ink.rule}" class="chart-tile-empty"`;

/** A long name is set smaller, then shortened. */
function nameLabel(name: string, isEmpty: boolean): Label {
  const room = WIDTH - 2 * PAD;
  const size = Math.floor(Math.max(10, Math.min(16, room / textWidth(name, 1))));
  const [text = ''] = textLines(name, { size, width: room, most: 1 });
  return {
    ...{ text, x: WIDTH / 2, y: HEAD / 2 + 1 + size * 0.38, size, anchor: 'middle' },
    ...{ tone: isEmpty ? 'quiet' : 'text', strong: !isEmpty },
  };
}

function emptyLabels(words: string, height: number): readonly Label[] {
  const lines = textLines(words, { size: 12, width: WIDTH - 2 * PAD });
  const middle = (HEAD + height - PAD) / 2;
  return lines.map((text, index) => ({
    ...{ text, x: WIDTH / 2, y: middle + 4 + (index - (lines.length - 1) / 2) * 16, size: 12 },
    ...{ anchor: 'middle', tone: 'quiet', strong: false },
  }));
}
