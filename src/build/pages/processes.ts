import { cpSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { runQuietly } from '../astro.ts';
import type { SitePlace } from '../place.ts';
import type { Bundle } from './bundle/bundle.ts';
import { refuseFailure } from './failure.ts';
import { prunePages } from './kept.ts';
import type { PageKeys } from './key.ts';
import { partOf, WHOLE } from './part.ts';
import type { Task } from './program.ts';
import { keepWhole, putWhole } from './whole.ts';

/** Each process holds the whole content, so that more of them would soon cost more than they bring. */
const MOST = 4;

/** How many processes make many pages. */
const processes = (): number =>
  Number(process.env['MONOSASHI_PROCESSES'] ?? Math.min(MOST, availableParallelism()));

const PROGRAM = `${import.meta.dirname}/program.ts`;

/** Where pages grow and are kept. */
export type PagesPlace = Pick<SitePlace, 'next' | 'kept'>;

/** What is to be made: a part of the site at an address, of what the keys stand for. */
export type Part = Readonly<{ part: string; address: string; keys: PageKeys }>;

/** What processes need to make pages: the bundle, and what its code reads from the environment. */
export type Means = Readonly<{ bundle: Bundle; env: NodeJS.ProcessEnv }>;

/**
 * Has several processes make a part of the pages and files of a site, each a part of that; `hear` is told how far they are.
 * What was made of the same before is taken from where it was kept; where all of the site was, no process is started and
 * `means` is not asked for.
 */
export async function inProcesses(
  { next, kept }: PagesPlace,
  { part, address, keys }: Part,
  means: () => Promise<Means>,
  hear: (message: unknown) => void = () => undefined,
): Promise<void> {
  if (part === WHOLE && putWhole(kept, keys, next)) return;
  const [out, keysFile] = [`${next}.pages`, `${next}.keys.json`];
  for (const folder of [dirname(next), kept]) mkdirSync(folder, { recursive: true });
  writeFileSync(keysFile, JSON.stringify(keys));
  const { bundle, env } = await means();
  cpSync(bundle.site, out, { recursive: true });
  const count = processes();
  const ended = await Promise.all(
    Array.from({ length: count }, (_, at) => {
      const task: Task = { address, out, kept, entry: bundle.entry, keys: keysFile };
      const own = { ...env, MONOSASHI_PART: partOf(part, at, count) };
      return runQuietly([PROGRAM, JSON.stringify(task)], hear, own);
    }),
  );
  for (const one of ended) refuseFailure(one);
  const files = gather(out, next);
  prunePages(kept, keys);
  if (part === WHOLE) keepWhole(kept, keys, next, files);
}

/** Moves all files of a folder, and returns their paths in it. */
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
