import { mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import type { Edition } from '../../edition.ts';
import { lastError, runAstroQuietly, type Ended } from '../astro.ts';
import { Hindered, hindranceIn } from '../hindrance.ts';
import type { SitePlace } from '../place.ts';
import type { Messages } from '../../text/ja/messages.ts';
import { handOver } from './handover.ts';
import { prunePages } from './kept.ts';
import type { PageKeys } from './key.ts';
import { partOf } from './part.ts';
import { progressOf } from './progress.ts';

/** Each process holds the whole content, so that more of them would soon cost more than they bring. */
const MOST = 4;

/** How many processes make the pages. */
const processes = (): number =>
  Number(process.env['MONOSASHI_PROCESSES'] ?? Math.min(MOST, availableParallelism()));

/**
 * Has Astro make a part of the pages and files of the site, each process a part of that, and gathers them in a folder.
 * What was made of the same content before is taken from where it was kept.
 */
export async function renderPages(
  { next, kept }: SitePlace,
  part: string,
  editions: readonly Edition[],
  keys: PageKeys,
  { made }: Pick<Messages, 'made'>,
): Promise<void> {
  const [handed, keysFile] = [`${next}.editions`, `${next}.keys.json`];
  for (const folder of [dirname(next), kept]) mkdirSync(folder, { recursive: true });
  handOver(handed, editions);
  writeFileSync(keysFile, JSON.stringify(keys));
  const progress = progressOf(made);
  const count = processes();
  const folders = await Promise.all(
    Array.from({ length: count }, async (_, at) => {
      const folder = `${next}.${at + 1}`;
      const ended = await runAstroQuietly(['build', '--silent'], progress.hear, {
        ...{ MONOSASHI_OUT: folder, MONOSASHI_PART: partOf(part, at, count) },
        ...{ MONOSASHI_EDITIONS: handed, MONOSASHI_KEYS: keysFile, MONOSASHI_KEPT: kept },
      });
      return { folder, ended };
    }),
  );
  progress.end();
  for (const { ended } of folders) refuseFailure(ended);
  for (const { folder } of folders) gather(folder, next);
  prunePages(kept, keys);
}

function refuseFailure({ status, said }: Ended): void {
  if (status === 0) return;
  const hindrance = hindranceIn(said);
  if (hindrance) throw new Hindered(hindrance);
  throw new Error(lastError(said) ?? `astro build ended with status ${status}`);
}

/** Moves all files of a folder: what every process makes is the same in each. */
function gather(from: string, to: string): void {
  for (const path of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!path.isFile()) continue;
    const file = `${path.parentPath}/${path.name}`;
    const target = `${to}${file.slice(from.length)}`;
    mkdirSync(dirname(target), { recursive: true });
    renameSync(file, target);
  }
}
