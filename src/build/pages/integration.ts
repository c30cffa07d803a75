import type { AstroIntegration } from 'astro';
import { readFileSync } from 'node:fs';
import { keyAt, type PageKeys } from './key.ts';
import { inPart } from './part.ts';

/** Data files describe each other, so that one process makes them all. */
const nameOf = ({ pathname }: Readonly<{ pathname: string }>): string =>
  pathname.replace(/\/data\/.*/, '/data/');

/** Lets a process make its part of the pages and files, but for those that the build before made of the same. */
export const partOfPages = (keysFile: string): AstroIntegration => ({
  name: 'part-of-pages',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      const keys = JSON.parse(readFileSync(keysFile, 'utf8')) as PageKeys;
      setPrerenderer((all) => ({
        ...all,
        getStaticPaths: async () =>
          inPart(await all.getStaticPaths(), nameOf).map((path) => ({
            ...path,
            cacheKey: keyAt(keys, path.pathname),
          })),
      }));
    },
  },
});
