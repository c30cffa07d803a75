import type { AstroIntegration } from 'astro';
import { readFileSync } from 'node:fs';
import { keyAt, type PageKeys } from './key.ts';
import { inPart } from './part.ts';
import type { Step } from './progress.ts';

/** Data files describe each other, so that one process makes them all. */
const nameOf = ({ pathname }: Readonly<{ pathname: string }>): string =>
  pathname.replace(/\/data\/.*/, '/data/');

/** A page that leads on is never kept: it may be a folder where a file was before, or will be again. */
const isMoved = ({ route }: Readonly<{ route: Readonly<{ component: string }> }>): boolean =>
  route.component.endsWith('/[...moved].astro');

/** Lets a process make its part of the pages and files, but for those that the build before made of the same. */
export const partOfPages = (keysFile: string, base: string): AstroIntegration => ({
  name: 'part-of-pages',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      const keys = JSON.parse(readFileSync(keysFile, 'utf8')) as PageKeys;
      let places: ReadonlyMap<string, number> = new Map();
      let reach: ReturnType<typeof teller>;
      setPrerenderer((all) => ({
        ...all,
        getStaticPaths: async () => {
          const paths = inPart(await all.getStaticPaths(), nameOf);
          places = new Map(paths.map(({ pathname }, at) => [plain(base + pathname), at]));
          reach = teller(paths.length);
          return paths.map((path) =>
            isMoved(path) ? path : { ...path, cacheKey: keyAt(keys, path.pathname) },
          );
        },
        render: async (request, ...options) => {
          const rendered = await all.render(request, ...options);
          // Those before it that nobody asked for were taken from the build before.
          reach(places.get(plain(new URL(request.url).pathname)) ?? -1);
          return rendered;
        },
      }));
    },
  },
});

/** How often a process tells how far it is, at most. */
const TIMES = 200;

/** Tells how many are to be made, and then how far this process is whenever it made some more. */
function teller(due: number): (at: number) => void {
  let made = 0;
  tell({ due });
  return (at) => {
    if (at + 1 - made < due / TIMES) return;
    tell({ made: at + 1 - made });
    made = at + 1;
  };
}

const plain = (address: string): string =>
  decodeURI(address)
    .split('/')
    .filter((part) => part !== '')
    .join('/');

const tell = (step: Step): void => {
  process.send?.(step);
};
