import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import type { Markup } from '../markup.ts';
import { drawnWith, png } from './png.ts';

type Draw = (markup: Markup, zoom: number) => Promise<Uint8Array>;

/**
 * A PNG from the cache, drawn only if none has been drawn from the same markup with the same font and renderer.
 * The cache can be deleted at any time.
 */
export async function cachedPng(
  markup: Markup,
  zoom: number,
  folder = process.env['MONOSASHI_PICTURES'] ?? 'node_modules/.cache/monosashi',
  draw: Draw = png,
): Promise<Uint8Array<ArrayBuffer>> {
  const path = `${folder}/${keyOf(markup, zoom)}.png`;
  const kept = await readFile(path).catch(() => null);
  if (kept) return new Uint8Array(kept);
  const drawn = await draw(markup, zoom);
  await mkdir(folder, { recursive: true });
  const half = `${path}.${process.pid}`;
  await writeFile(half, drawn);
  await rename(half, path);
  return new Uint8Array(drawn);
}

const keyOf = ({ markup }: Markup, zoom: number): string =>
  createHash('sha256')
    .update([...drawnWith(), zoom, markup].join('\n'))
    .digest('hex');
