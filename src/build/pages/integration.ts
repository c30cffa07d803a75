import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { readFileSync } from 'node:fs';
import { keepPage, putKept } from './kept.ts';
import { keyAt, type PageKeys } from './key.ts';
import { inPart } from './part.ts';
import type { Step } from './progress.ts';

/** Where a process builds its part of a site, where it keeps what it makes, the file of keys, and the base of the site. */
type Place = Readonly<Record<'out' | 'kept' | 'keys' | 'base', string>>;

type Paths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;
type Rendered = Awaited<ReturnType<AstroPrerenderer['render']>>;

/** Data files describe each other, so that one process makes them all. */
const nameOf = ({ pathname }: Readonly<{ pathname: string }>): string =>
  pathname.replace(/\/data\/.*/, '/data/');

/** Lets a process make its part of the pages and files, but for those that were made of the same before. */
export const partOfPages = ({ out, kept, keys: keysFile, base }: Place): AstroIntegration => ({
  name: 'part-of-pages',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      const keys = JSON.parse(readFileSync(keysFile, 'utf8')) as PageKeys;
      const folderOf = (pathname: string) => `${kept}/${keyAt(keys, pathname)}`;
      let reach: ReturnType<typeof teller>;
      setPrerenderer((all) => ({
        ...all,
        getStaticPaths: async () => {
          const paths = inPart(await all.getStaticPaths(), nameOf);
          const isMissing = ({ pathname, route }: Paths[number]) =>
            !putKept(folderOf(pathname), fileAt(pathname, route.type), out);
          const missing = paths.filter(isMissing);
          reach = teller(missing.length);
          return missing;
        },
        render: async (request, options) => {
          const bytes = await bytesOf(await all.render(request, options));
          const pathname = decodeURI(new URL(request.url).pathname.slice(base.length));
          await keepPage(folderOf(pathname), fileAt(pathname, options.routeData.type), bytes);
          reach();
          return new Response(bytes);
        },
      }));
    },
  },
});

/** The file that Astro writes for what is at an address below the base: `about`, `/about` or `about/` if it is a page. */
function fileAt(pathname: string, type: string): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (type !== 'page') return path;
  return path === '404' ? '404.html' : `${path}/index.html`;
}

const bytesOf = async (rendered: Rendered): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await ('response' in rendered ? rendered.response : rendered).arrayBuffer());

/** How often a process tells how far it is, at most. */
const TIMES = 200;

/** Tells how many are to be made, and then how many are whenever it is called as often as makes a difference. */
function teller(due: number): () => void {
  let untold = 0;
  tell({ due });
  return () => {
    untold += 1;
    if (untold < due / TIMES) return;
    tell({ made: untold });
    untold = 0;
  };
}

const tell = (step: Step): void => {
  process.send?.(step);
};
