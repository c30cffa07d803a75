import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import type { Edition } from '../../edition.ts';
import { lastError, runAstroQuietly, type Ended } from '../astro.ts';
import { Hindered, hindranceIn } from '../hindrance.ts';
import type { SitePlace } from '../place.ts';
import type { Messages } from '../../text/ja/messages.ts';
import { handOver } from './handover.ts';
import type { PageKeys } from './key.ts';
import { progressOf } from './progress.ts';

/** Each process holds the whole content, so that more of them would soon cost more than they bring. */
const MOST = 4;

/** How many processes make the pages. */
const processes = (): number =>
  Number(process.env['MONOSASHI_PROCESSES'] ?? Math.min(MOST, availableParallelism()));

/**
 * Has Astro make the pages and files of the site, each process a part of them, and gathers them in a folder. What the
 * build before made of the same content is taken from there: it moves into this build and leaves it again only when all
 * is made, so that a build that was stopped half-way leaves nothing behind that could be taken for another's.
 */
export async function renderPages(
  { next, kept }: SitePlace,
  editions: readonly Edition[],
  keys: PageKeys,
  { made }: Pick<Messages, 'made'>,
): Promise<void> {
  const [handed, keeping, keysFile] = [`${next}.editions`, `${next}.kept`, `${next}.keys.json`];
  mkdirSync(dirname(next), { recursive: true });
  if (existsSync(kept)) renameSync(kept, keeping);
  handOver(handed, editions);
  writeFileSync(keysFile, JSON.stringify(keys));
  const progress = progressOf(made);
  const count = processes();
  const folders = await Promise.all(
    Array.from({ length: count }, async (_, at) => {
      const folder = `${next}.${at + 1}`;
      const ended = await runAstroQuietly(['build', '--silent'], progress.hear, {
        ...{ MONOSASHI_OUT: folder, MONOSASHI_PART: `${at + 1}/${count}` },
        ...{ MONOSASHI_EDITIONS: handed, MONOSASHI_KEYS: keysFile },
        MONOSASHI_KEPT: `${keeping}/${at + 1}`,
      });
      return { folder, ended };
    }),
  );
  progress.end();
  for (const { ended } of folders) refuseFailure(ended);
  for (const { folder } of folders) gather(folder, next);
  renameSync(keeping, kept);
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
