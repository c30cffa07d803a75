import { svg, type Markup } from '../markup.ts';
import type { Drawing } from './drawing/drawing.ts';
import { ink } from './drawing/ink.ts';

/** A place in a tile map, row and column counted from 1. */
export type Tile = Readonly<{ row: number; column: number; label: string; filled: boolean }>;

const SIZE = 76;
const STEP = 80;

/** A map of equal tiles: filled ones stand out from the outlined ones. */
export const tilesDrawing = (tiles: readonly Tile[]): Drawing => ({
  content: svg`${tiles.map(tileMarkup)}`,
  width: Math.max(1, ...tiles.map(({ column }) => column)) * STEP,
  height: Math.max(1, ...tiles.map(({ row }) => row)) * STEP,
});

function tileMarkup({ row, column, label, filled }: Tile): Markup {
  const x = (column - 1) * STEP;
  const y = (row - 1) * STEP;
  const size = Math.min(24, (SIZE - 6) / Array.from(label).length);
  return svg`<g><rect x="${x + 1}" y="${y + 1}" width="${SIZE}" height="${SIZE}" rx="6" fill="${filled ? ink.mark : ink.paper}" stroke="${filled ? ink.mark : ink.quiet}" stroke-width="1.5"/>
<text x="${x + 1 + SIZE / 2}" y="${y + 1 + SIZE / 2 + size * 0.36}" font-size="${size}" font-weight="${filled ? 700 : 400}" text-anchor="middle" fill="${filled ? ink.paper : ink.quiet}">${label}</text></g>`;
}
