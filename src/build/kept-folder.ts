import {
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { keyOf } from './inputs.ts';
import { keptNote } from './kept-note.ts';

/** What was made the last time: from what, what its maker said of it, and the key of its files. */
type Made<Said> = Readonly<{ key: string; said: Said; files: string }>;

/** What lies in a folder, and what its maker said of it. */
export type Kept<Said> = Readonly<{ files: string; said: Said }>;

/**
 * Files made into a folder: as they were made the last time, where they are made of the same things; else anew, as also
 * where what was kept was touched since. `make` is told where to write them.
 */
export async function keptFolder<Said>(
  folder: string,
  key: string,
  make: (files: string) => Promise<Said>,
): Promise<Kept<Said>> {
  const files = `${folder}/files`;
  return { files, said: (lastMade<Said>(folder, key) ?? (await madeAnew(folder, key, make))).said };
}

function lastMade<Said>(folder: string, key: string): Made<Said> | null {
  const made = keptNote(`${folder}/made.json`) as Made<Said> | null;
  return made?.key === key && made.files === filesKey(folder) ? made : null;
}

/** The note is written last: without it nothing counts as made. */
async function madeAnew<Said>(
  folder: string,
  key: string,
  make: (files: string) => Promise<Said>,
): Promise<Made<Said>> {
  for (const path of ['made.json', 'files'])
    rmSync(`${folder}/${path}`, { recursive: true, force: true });
  mkdirSync(`${folder}/files`, { recursive: true });
  const said = await make(`${folder}/files`);
  const made = { key, said, files: filesKey(folder) };
  writeFileSync(`${folder}/made.half`, JSON.stringify(made));
  renameSync(`${folder}/made.half`, `${folder}/made.json`);
  return made;
}

const filesKey = (folder: string): string =>
  keyOf(
    Object.fromEntries(
      globSync('**/{*,.*}', { cwd: `${folder}/files` })
        .filter((path) => statSync(`${folder}/files/${path}`).isFile())
        .map((path) => [path, readFileSync(`${folder}/files/${path}`)]),
    ),
  );
