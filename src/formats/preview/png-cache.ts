import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Markup } from '../../markup.ts';
import { keptFile, keptFolder } from './kept.ts';
import { drawnWith, png } from './png.ts';

/** A kept PNG, drawn only if none has been drawn from the same markup with the same fonts and renderer. */
export async function cachedPng(
  markup: Markup,
  zoom: number,
  folder = keptFolder(),
  draw = png,
): Promise<Uint8Array<ArrayBuffer>> {
  const name = `${keyOf(markup, zoom)}.png`;
  const path = await keptFile(folder, name, () => draw(markup, zoom));
  return new Uint8Array(await readFile(path));
}

const keyOf = ({ markup }: Markup, zoom: number): string =>
  createHash('sha256')
    .update([...drawnWith(), zoom, markup].join('\n'))
    .digest('hex');
