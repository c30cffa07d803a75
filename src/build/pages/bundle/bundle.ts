import { globSync } from 'node:fs';
import type { Ended } from '../../astro.ts';
import { keptFolder } from '../../kept-folder.ts';
import { refuseFailure } from '../failure.ts';

/**
 * The code of the pages, bundled: the module that makes them (`Pages`), and the folder of what a site has besides them,
 * such as styles and scripts.
 */
export type Bundle = Readonly<{ entry: string; site: string }>;

/** Runs Astro with the integration `bundleOnly`, told in this environment where the bundle and the site belong. */
export type Run = (env: NodeJS.ProcessEnv) => Promise<Ended>;

/** The bundle of the code that a key stands for, kept in a folder: whatever the content says, it stays the same. */
export async function keptBundle(folder: string, key: string, run: Run): Promise<Bundle> {
  const { files } = await keptFolder(folder, key, async (made) => {
    refuseFailure(await run({ MONOSASHI_BUNDLE: `${made}/pages`, MONOSASHI_OUT: `${made}/site` }));
  });
  const [entry = ''] = globSync(`${files}/pages/prerender-entry.*.mjs`);
  return { entry, site: `${files}/site` };
}
