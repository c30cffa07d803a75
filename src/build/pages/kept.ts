import { readdirSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { keptFile } from '../../formats/preview/kept.ts';
import type { PageKeys } from './key.ts';

/**
 * A page or file at an address below the base, made only where the folder of its key does not hold it yet. Whoever made it,
 * in whatever build or on whatever machine, made the same, so that such folders can be laid over each other.
 */
export async function keptPage(
  folder: string,
  address: string,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  const path = `${folder}/${address}`.replace(/\/$/, '/index.html');
  return readFile(await keptFile(dirname(path), basename(path), make));
}

/** Deletes what was made of anything else. */
export function prunePages(kept: string, { reports, whole }: PageKeys): void {
  const keys = new Set([whole, ...Object.values(reports)]);
  for (const key of readdirSync(kept))
    if (!keys.has(key)) rmSync(`${kept}/${key}`, { recursive: true });
}
