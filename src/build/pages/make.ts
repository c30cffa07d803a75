import type { AstroPrerenderer, PathWithRoute } from 'astro';
import { mkdirSync } from 'node:fs';
import type { Pages } from './bundle/entry.ts';
import { keepPage, putKept } from './kept.ts';
import { keyAt, type PageKeys } from './key.ts';
import { partIn } from './part.ts';
import type { Step } from './progress.ts';

/**
 * What one process makes: a part of a site at an address, into the folder `out`, but for what was made of the same before
 * and is kept in another.
 */
export type Order = Readonly<Record<'part' | 'address' | 'out' | 'kept', string>>;

/** Is told how many pages and files are to be made, and then how many more of them are. */
type Tell = (step: Step) => void;

/** Makes the pages and files of a part of a site. Of two routes with the same path the first counts, as in Astro. */
export async function makePart(
  pages: Pages,
  { part, address, out, kept }: Order,
  keys: PageKeys,
  tell: Tell,
): Promise<void> {
  const folderOf = ({ pathname }: PathWithRoute) => `${kept}/${keyAt(keys, pathname)}`;
  mkdirSync(out, { recursive: true });
  const paths = partIn(part)(await pages.getStaticPaths(), nameOf);
  const missing = paths.filter((path) => !putKept(folderOf(path), fileAt(path), out));
  const reach = teller(missing.length, tell);
  for (const path of missing) {
    const request = new Request(new URL(urlOf(path), address));
    const rendered = await pages.render(request, { routeData: path.route });
    await keepPage(folderOf(path), fileAt(path), await bytesOf(rendered));
    putKept(folderOf(path), fileAt(path), out);
    reach();
  }
}

/** Data files describe each other, so that one process makes them all. */
const nameOf = ({ pathname }: PathWithRoute): string => pathname.replace(/\/data\/.*/, '/data/');

/** What is at an address below the base: `about`, `/about` or `about/` if it is a page. */
const trimmed = ({ pathname }: PathWithRoute): string => pathname.replace(/^\/|\/$/g, '');

/** As Astro asks for it: all addresses end with a slash, those of files too. */
const urlOf = (path: PathWithRoute): string => `./${trimmed(path)}/`.replace('.//', './');

function fileAt(path: PathWithRoute): string {
  const name = trimmed(path);
  if (path.route.type !== 'page') return name;
  return name === '404' ? '404.html' : `${name}/index.html`.replace(/^\//, '');
}

type Rendered = Awaited<ReturnType<AstroPrerenderer['render']>>;

const bytesOf = async (rendered: Rendered): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await ('response' in rendered ? rendered.response : rendered).arrayBuffer());

/** How often a process tells how far it is, at most. */
const TIMES = 200;

/** Tells how many are due, and then how many are made whenever it was called as often as makes a difference. */
function teller(due: number, tell: Tell): () => void {
  let untold = 0;
  tell({ due });
  return () => {
    untold += 1;
    if (untold < due / TIMES) return;
    tell({ made: untold });
    untold = 0;
  };
}
