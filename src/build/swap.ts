import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { hindranceOf } from './hindrance.ts';
import type { SitePlace } from './place.ts';

type Place = Pick<SitePlace, 'site' | 'next' | 'last'>;

/**
 * Puts the next site in the place of the last one. Where a folder cannot be renamed (it is a disk of its own, or lies on
 * another one) its entries are, so that the last site is there until the next one is there as a whole.
 */
export function replaceSite({ site, next, last }: Place): void {
  rmSync(last, { recursive: true, force: true });
  mkdirSync(dirname(site), { recursive: true });
  const wasThere = existsSync(site);
  try {
    if (wasThere) renameSync(site, last);
    renameSync(next, site);
  } catch (error) {
    if (wasThere && !existsSync(site)) renameSync(last, site);
    if (hindranceOf(error) === null && !isOtherDisk(error)) throw error;
    replaceEntries(site, next);
  }
  rmSync(last, { recursive: true, force: true });
}

const isOtherDisk = (error: unknown): boolean =>
  (error as NodeJS.ErrnoException | null)?.code === 'EXDEV';

/** Makes a site whole that a build was stopped over: the last one, or the next one where that was there already. */
export function restoreSite({ site, last }: Place): void {
  if (!existsSync(site) && existsSync(last)) renameSync(last, site);
  if (!existsSync(site)) return;
  const { copied, ready, leaving, left } = inside(site);
  rmSync(copied, { recursive: true, force: true });
  if (existsSync(leaving)) moveEntries(leaving, site);
  if (existsSync(left)) moveEntries(ready, site);
  for (const folder of [ready, leaving, left]) rmSync(folder, { recursive: true, force: true });
}

/** What stands in a site while its entries change: the next one as it is copied and when it is, the last one as it leaves and when it has. */
const inside = (site: string) => ({
  copied: `${site}/.next.part`,
  ready: `${site}/.next`,
  leaving: `${site}/.last.part`,
  left: `${site}/.last`,
});

/** The same for a site whose folder cannot be renamed, entry by entry. */
export function replaceEntries(site: string, next: string): void {
  const { copied, ready, leaving, left } = inside(site);
  mkdirSync(site, { recursive: true });
  try {
    cpSync(next, copied, { recursive: true });
  } catch (error) {
    rmSync(copied, { recursive: true, force: true });
    throw error;
  }
  renameSync(copied, ready);
  mkdirSync(leaving);
  moveEntries(site, leaving);
  renameSync(leaving, left);
  moveEntries(ready, site);
  for (const folder of [ready, left]) rmSync(folder, { recursive: true, force: true });
}

/** Moves all that lies in a folder into another, but for what is on its way itself. */
function moveEntries(from: string, to: string): void {
  for (const name of existsSync(from) ? readdirSync(from) : [])
    if (!/^\.(?:next|last)(?:\.part)?$/.test(name) && name !== 'lost+found')
      renameSync(`${from}/${name}`, `${to}/${name}`);
}
