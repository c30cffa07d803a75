import { globSync, mkdirSync, renameSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import type { Edition } from '../edition.ts';
import { lastError, runAstroQuietly, type Ended } from './astro.ts';
import { handOver } from './handover.ts';
import { Hindered, hindranceIn } from './hindrance.ts';

/** Each process holds the whole content, so that more of them would soon cost more than they bring. */
const MOST = 4;

/** How many processes make the pages. */
const processes = (): number =>
  Number(process.env['MONOSASHI_PROCESSES'] ?? Math.min(MOST, availableParallelism()));

/** Has Astro make the pages and files of the site, each process a part of them, and gathers them in a folder. */
export async function renderPages(next: string, editions: readonly Edition[]): Promise<void> {
  const handed = `${next}.editions`;
  mkdirSync(dirname(handed), { recursive: true });
  handOver(handed, editions);
  const count = processes();
  const parts = Array.from({ length: count }, (_, at) => `${at + 1}/${count}`);
  const folders = parts.map((part) => `${next}.${part.replace('/', '-')}`);
  const ended = await Promise.all(
    parts.map((part, at) =>
      runAstroQuietly(['build', '--silent'], {
        ...{ MONOSASHI_OUT: folders[at], MONOSASHI_PART: part, MONOSASHI_EDITIONS: handed },
      }),
    ),
  );
  for (const one of ended) refuseFailure(one);
  for (const folder of folders) gather(folder, next);
}

function refuseFailure({ status, said }: Ended): void {
  if (status === 0) return;
  const hindrance = hindranceIn(said);
  if (hindrance) throw new Hindered(hindrance);
  throw new Error(lastError(said) ?? `astro build ended with status ${status}`);
}

/** Moves all files of a folder: what every process makes is the same in each. */
function gather(from: string, to: string): void {
  for (const path of globSync('**/*', { cwd: from, withFileTypes: true })) {
    if (!path.isFile()) continue;
    const file = `${path.parentPath}/${path.name}`;
    const target = `${to}${file.slice(from.length)}`;
    mkdirSync(dirname(target), { recursive: true });
    renameSync(file, target);
  }
}
