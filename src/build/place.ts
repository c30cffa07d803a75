import { lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';

/**
 * Where a built site stands, where the next one grows (a folder for each process: one that was left behind by a killed
 * build cannot write into it), where the last one waits while the two change places, where its pages and its search
 * are kept for the build after it, and the file that keeps others off.
 */
export type SitePlace = Readonly<
  Record<'site' | 'next' | 'last' | 'kept' | 'search' | 'lock', string>
>;

/** The place of the built site; `MONOSASHI_OUT` names another folder than `dist`. */
export function sitePlace(site = process.env['MONOSASHI_OUT'] ?? 'dist'): SitePlace {
  const aside = `.build/${basename(site)}`;
  const next = `${aside}.next/${process.pid}`;
  const [last, kept, lock] = [`${aside}.last`, `${aside}.kept`, `${aside}.lock`];
  return { site: linked(site), next, last, kept, search: `${aside}.search`, lock };
}

/** The folder that a link leads to, whether it is there or not: the link stays. */
function linked(site: string): string {
  if (!lstatSync(site, { throwIfNoEntry: false })?.isSymbolicLink()) return site;
  try {
    return realpathSync(site);
  } catch {
    return resolve(dirname(site), readlinkSync(site));
  }
}
