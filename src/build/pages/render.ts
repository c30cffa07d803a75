import type { Edition } from '../../edition.ts';
import type { Messages } from '../../text/ja/messages.ts';
import type { Bundle } from './bundle/bundle.ts';
import { handOver } from './handover.ts';
import { inProcesses, type PagesPlace, type Part } from './processes.ts';
import { progressOf } from './progress.ts';

/** Makes a part of the pages and files of the site, and shows how far it is. */
export async function renderPages(
  place: PagesPlace,
  part: Part,
  editions: readonly Edition[],
  bundling: Promise<Bundle>,
  { made }: Pick<Messages, 'made'>,
): Promise<void> {
  const handed = `${place.next}.editions`;
  const progress = progressOf(made);
  const means = async () => {
    handOver(handed, editions);
    return { bundle: await bundling, env: { MONOSASHI_EDITIONS: handed } };
  };
  await inProcesses(place, part, means, progress.hear).finally(progress.end);
}
