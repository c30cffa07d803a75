import { lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';

/**
 * Where a built site stands, where the next one grows (a folder for each process: one that was left behind by a killed
 * build cannot write into it), where the last one waits while the two change places, where its pages, the bundle of their
 * code, its search and what was read of its content are kept for the build after it, and the file that keeps others off.
 */
export type SitePlace = Readonly<
  Record<'site' | 'next' | 'last' | 'kept' | 'bundle' | 'search' | 'read' | 'lock', string>
>;

/** The place of the built site; `MONOSASHI_OUT` names another folder than `dist`. */
export function sitePlace(site = process.env['MONOSASHI_OUT'] ?? 'dist'): SitePlace {
  const aside = `.build/${basename(site)}`;
  const next = `${aside}.next/${process.pid}`;
  return {
    ...{ site: linked(site), next, last: `${aside}.last`, kept: `${aside}.kept` },
    ...{ bundle: `${aside}.bundle`, search: `${aside}.search`, read: `${aside}.read` },
    lock: `${aside}.lock`,
  };
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
