import { mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { lastError, type Ended } from '../astro.ts';
import { Hindered, hindranceIn } from '../hindrance.ts';
import type { SitePlace } from '../place.ts';
import { prunePages } from './kept.ts';
import type { PageKeys } from './key.ts';
import { partOf, WHOLE } from './part.ts';
import { keepWhole, putWhole } from './whole.ts';

/** Each process holds the whole content, so that more of them would soon cost more than they bring. */
const MOST = 4;

/** How many processes make many pages. */
export const processes = (): number =>
  Number(process.env['MONOSASHI_PROCESSES'] ?? Math.min(MOST, availableParallelism()));

/** Where pages grow and are kept. */
export type PagesPlace = Pick<SitePlace, 'next' | 'kept'>;

/** What is to be made: a part of the site, of what the keys stand for, by so many processes. */
type Order = Readonly<{ part: string; keys: PageKeys; count: number }>;

/** Starts a process that makes its part of the pages and files, told it in this environment. */
type Start = (env: NodeJS.ProcessEnv) => Promise<Ended>;

/**
 * Has several processes make a part of the pages and files of a site, each a part of that, and gathers them in a folder.
 * What was made of the same before is taken from where it was kept; where all of the site was, no process is started,
 * and `begin` is not asked how.
 */
export async function inProcesses(
  { next, kept }: PagesPlace,
  { part, keys, count }: Order,
  begin: () => Start,
): Promise<void> {
  if (part === WHOLE && putWhole(kept, keys, next)) return;
  const keysFile = `${next}.keys.json`;
  for (const folder of [dirname(next), kept]) mkdirSync(folder, { recursive: true });
  writeFileSync(keysFile, JSON.stringify(keys));
  const start = begin();
  const folders = await Promise.all(
    Array.from({ length: count }, async (_, at) => {
      const folder = `${next}.${at + 1}`;
      const ended = await start({
        ...{ MONOSASHI_OUT: folder, MONOSASHI_PART: partOf(part, at, count) },
        ...{ MONOSASHI_KEYS: keysFile, MONOSASHI_KEPT: kept },
      });
      return { folder, ended };
    }),
  );
  for (const { ended } of folders) refuseFailure(ended);
  const files = folders.flatMap(({ folder }) => gather(folder, next));
  prunePages(kept, keys);
  if (part === WHOLE) keepWhole(kept, keys, next, [...new Set(files)]);
}

function refuseFailure({ status, said }: Ended): void {
  if (status === 0) return;
  const hindrance = hindranceIn(said);
  if (hindrance) throw new Hindered(hindrance);
  throw new Error(lastError(said) ?? `astro build ended with status ${status}`);
}

/** Moves all files of a folder, and returns their paths in it: what every process makes is the same in each. */
function gather(from: string, to: string): readonly string[] {
  const files = readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((path) => path.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(from.length + 1));
  for (const file of files) {
    mkdirSync(dirname(`${to}/${file}`), { recursive: true });
    renameSync(`${from}/${file}`, `${to}/${file}`);
  }
  return files;
}
