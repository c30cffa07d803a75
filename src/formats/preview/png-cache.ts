import { createHash } from 'node:crypto';
import { globSync, rmSync, statSync } from 'node:fs';
import { mkdir, readFile, rename, utimes, writeFile } from 'node:fs/promises';
import type { Markup } from '../../markup.ts';
import { drawnWith, png } from './png.ts';

type Draw = (markup: Markup, zoom: number) => Promise<Uint8Array>;

const pictureFolder = (): string =>
  process.env['MONOSASHI_PICTURES'] ?? 'node_modules/.cache/monosashi';

/**
 * A PNG from the cache, drawn only if none has been drawn from the same markup with the same font and renderer.
 * Marks it as used now. The cache can be deleted at any time.
 */
export async function cachedPng(
  markup: Markup,
  zoom: number,
  folder = pictureFolder(),
  draw: Draw = png,
): Promise<Uint8Array<ArrayBuffer>> {
  const path = `${folder}/${keyOf(markup, zoom)}.png`;
  const kept = await readFile(path).catch(() => null);
  if (kept) {
    const now = new Date();
    await utimes(path, now, now);
    return new Uint8Array(kept);
  }
  const drawn = await draw(markup, zoom);
  await mkdir(folder, { recursive: true });
  const half = `${path}.${process.pid}`;
  await writeFile(half, drawn);
  await rename(half, path);
  return new Uint8Array(drawn);
}

/** Deletes the pictures of the cache that no one has used since a time in ms. */
export function prunePictures(since: number, folder = pictureFolder()): void {
  for (const name of globSync('*.png*', { cwd: folder })) {
    const path = `${folder}/${name}`;
    if (statSync(path).mtimeMs < since) rmSync(path);
  }
}

const keyOf = ({ markup }: Markup, zoom: number): string =>
  createHash('sha256')
    .update([...drawnWith(), zoom, markup].join('\n'))
    .digest('hex');
