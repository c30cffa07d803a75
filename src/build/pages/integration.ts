import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { readFileSync } from 'node:fs';
import { keptPage } from './kept.ts';
import { keyAt, type PageKeys } from './key.ts';
import { inPart } from './part.ts';
import type { Step } from './progress.ts';

/** Data files describe each other, so that one process makes them all. */
const nameOf = ({ pathname }: Readonly<{ pathname: string }>): string =>
  pathname.replace(/\/data\/.*/, '/data/');

/** Lets a process make its part of the pages and files, but for those that were made of the same before. */
export const partOfPages = (keysFile: string, kept: string, base: string): AstroIntegration => ({
  name: 'part-of-pages',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      const keys = JSON.parse(readFileSync(keysFile, 'utf8')) as PageKeys;
      setPrerenderer((all) => ({
        ...all,
        getStaticPaths: async () => {
          const paths = inPart(await all.getStaticPaths(), nameOf);
          tell({ due: paths.length });
          return paths;
        },
        render: async (request, options) => {
          const make = async () => bytesOf(await all.render(request, options));
          const address = decodeURI(new URL(request.url).pathname.slice(base.length));
          const bytes = await keptPage(`${kept}/${keyAt(keys, address)}`, address, make);
          tell({ made: 1 });
          return new Response(bytes);
        },
      }));
    },
  },
});

type Rendered = Awaited<ReturnType<AstroPrerenderer['render']>>;

const bytesOf = async (rendered: Rendered): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await ('response' in rendered ? rendered.response : rendered).arrayBuffer());

const tell = (step: Step): void => {
  process.send?.(step);
};
