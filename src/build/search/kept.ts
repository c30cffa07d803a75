import { cpSync, globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { keyOf } from '../inputs.ts';
import { keptNote } from '../kept-note.ts';
import { write } from './index.ts';

/** What was made the last time: from what, how many things can be found, and the key of its files. */
type Made = Readonly<{ key: string; things: number; files: string }>;

/**
 * Puts the search of a site into it: as it was made the last time, where it is made of the same things; else anew, as also
 * where what was kept was touched since. Returns how many things can be found.
 */
export async function keptSearch(
  folder: string,
  key: string,
  site: string,
  make: (site: string) => Promise<number>,
): Promise<number> {
  const made = lastMade(folder, key) ?? (await madeAnew(folder, key, make));
  cpSync(`${folder}/site`, site, { recursive: true });
  return made.things;
}

function lastMade(folder: string, key: string): Made | null {
  const made = keptNote(`${folder}/made.json`) as Made | null;
  return made?.key === key && made.files === filesKey(folder) ? made : null;
}

/** The note is written last: without it nothing counts as made. */
async function madeAnew(
  folder: string,
  key: string,
  make: (site: string) => Promise<number>,
): Promise<Made> {
  rmSync(`${folder}/made.json`, { force: true });
  rmSync(`${folder}/site`, { recursive: true, force: true });
  const things = await make(`${folder}/site`);
  const made = { key, things, files: filesKey(folder) };
  write(`${folder}/made.json`, made);
  return made;
}

const filesKey = (folder: string): string =>
  keyOf(
    Object.fromEntries(
      globSync('**/*', { cwd: `${folder}/site` })
        .filter((path) => statSync(`${folder}/site/${path}`).isFile())
        .map((path) => [path, readFileSync(`${folder}/site/${path}`)]),
    ),
  );
