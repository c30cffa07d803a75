import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { keptFile } from '../../formats/preview/kept.ts';
import type { PageKeys } from './key.ts';

/**
 * Keeps a file of the site in the folder of its key. Whoever makes it, in whatever build or on whatever machine, makes the
 * same, so that such folders can be laid over each other.
 */
export async function keepPage(folder: string, file: string, bytes: Uint8Array): Promise<void> {
  const path = `${folder}/${file}`;
  await keptFile(dirname(path), basename(path), () => Promise.resolve(bytes));
}

/** Puts a file of the site where it belongs in it, as it was kept; false where it was not. */
export function putKept(folder: string, file: string, site: string): boolean {
  const [from, to] = [`${folder}/${file}`, `${site}/${file}`];
  if (!existsSync(from)) return false;
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
  return true;
}

/** The names that begin so are no keys: what the last whole site had besides its pages and files, and what it was. */
export const WHOLE_SITE = '.whole';

/** Deletes what was made of anything else. */
export function prunePages(kept: string, { reports, indicators, whole }: PageKeys): void {
  const keys = new Set([whole, ...Object.values(reports), ...Object.values(indicators)]);
  for (const key of readdirSync(kept))
    if (!keys.has(key) && !key.startsWith(WHOLE_SITE))
      rmSync(`${kept}/${key}`, { recursive: true });
}
