import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { keptNote } from '../kept-note.ts';
import { putKept, WHOLE_SITE } from './kept.ts';
import { keyAt, type PageKeys } from './key.ts';

/** All files that were made of what a key stands for, and which of them are kept as no page or file of a key is. */
type List = Readonly<{ key: string; files: readonly string[]; others: readonly string[] }>;

/**
 * Keeps what a whole site was made of besides its pages and files, such as styles, and notes what it consists of, so that
 * the same site need not be asked for again. `files` are the paths of all that was made, in the folder of the site.
 */
export function keepWhole(
  kept: string,
  keys: PageKeys,
  site: string,
  files: readonly string[],
): void {
  const aside = `${kept}/${WHOLE_SITE}`;
  for (const path of [listAt(kept), aside]) rmSync(path, { recursive: true, force: true });
  const others = files.filter((file) => !existsSync(`${kept}/${keyAt(keys, file)}/${file}`));
  for (const file of others) {
    mkdirSync(dirname(`${aside}/${file}`), { recursive: true });
    copyFileSync(`${site}/${file}`, `${aside}/${file}`);
  }
  writeFileSync(`${aside}.half`, JSON.stringify({ key: keys.whole, files, others } satisfies List));
  renameSync(`${aside}.half`, listAt(kept));
}

/** Written last and taken away first, so that a list is never of more than there is. */
const listAt = (kept: string): string => `${kept}/${WHOLE_SITE}.json`;

/** Puts a whole site where it belongs if all of it is kept; false, and nothing put, where anything is not. */
export function putWhole(kept: string, keys: PageKeys, site: string): boolean {
  const list = keptNote(listAt(kept)) as List | null;
  if (list?.key !== keys.whole) return false;
  const others = new Set(list.others);
  const folderOf = (file: string) => `${kept}/${others.has(file) ? WHOLE_SITE : keyAt(keys, file)}`;
  if (!list.files.every((file) => existsSync(`${folderOf(file)}/${file}`))) return false;
  return list.files.every((file) => putKept(folderOf(file), file, site));
}
