import type { Edition } from '../../edition.ts';
import type { Messages } from '../../text/ja/messages.ts';
import { runAstroQuietly } from '../astro.ts';
import { handOver } from './handover.ts';
import type { PageKeys } from './key.ts';
import { inProcesses, processes, type PagesPlace } from './processes.ts';
import { progressOf } from './progress.ts';

/** Has Astro make a part of the pages and files of the site, and shows how far it is. */
export async function renderPages(
  place: PagesPlace,
  part: string,
  editions: readonly Edition[],
  keys: PageKeys,
  { made }: Pick<Messages, 'made'>,
): Promise<void> {
  const handed = `${place.next}.editions`;
  const progress = progressOf(made);
  await inProcesses(place, { part, keys, count: processes() }, () => {
    handOver(handed, editions);
    return (env) =>
      runAstroQuietly(['build', '--silent'], progress.hear, { ...env, MONOSASHI_EDITIONS: handed });
  }).finally(progress.end);
}
