import type { AstroIntegration } from 'astro';
import { cpSync } from 'node:fs';
import { tellStages } from '../../stage.ts';

const ENTRY = `${import.meta.dirname}/entry.ts`;

/**
 * Has Astro bundle the code of the pages into a folder, from where any process can make them, and make none itself. The
 * styles and scripts of the site lie where Astro would write it.
 */
export const bundleOnly = (folder: string): AstroIntegration => {
  tellStages('bundle');
  let bundled = '';
  return {
    name: 'bundle-only',
    hooks: {
      'astro:build:setup': ({ vite, updateConfig }) => {
        bundled = vite.environments?.['prerender']?.build?.outDir ?? '';
        updateConfig({
          environments: { prerender: { build: { rolldownOptions: { input: ENTRY } } } },
        });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((all) => ({
          ...all,
          setup: () => {
            cpSync(bundled, folder, { recursive: true });
            return Promise.resolve();
          },
          getStaticPaths: () => Promise.resolve([]),
        }));
      },
    },
  };
};
