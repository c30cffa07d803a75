import { pagesOf, readBuilt } from '../site.ts';
import { mainOf, pictureTextOf, textOf } from './document.ts';

/**
 * All that a page says about one result or initiative: the largest part of it that is about no other, or that carries
 * its anchor (`isWhole`). `heading` is what stands above it, `text` what is read in it, `picture` what is drawn.
 */
export type Block = Readonly<{
  page: string;
  place: string;
  heading: string;
  text: string;
  picture: string;
  isWhole: boolean;
}>;

/** A built page as its readers find it: what it says, what its pictures say, and what of it is about single places. */
export type ReadPage = Readonly<{
  path: string;
  text: string;
  picture: string;
  blocks: readonly Block[];
}>;

/** Reads every page of a site from its markup: nothing of the site's code takes part. */
export const readPages = (site: string): readonly ReadPage[] =>
  pagesOf(site).map((path) => {
    const main = mainOf(readBuilt(path, site));
    const blocks = [...linkedBlocks(main, path), ...wholeBlocks(main, path)];
    return { path, text: textOf(main), picture: pictureTextOf(main), blocks };
  });

/** Anchors of results and of initiatives. */
const ANCHOR = /#(?:strategy-.+-result-\d+|initiative-(?:(?!-result-\d).)+)$/;
/** As much as one place can fill. */
const WHOLE = 'li, tr, article, section, details, main';

/** The place that a link leads to, unless it stands within it; null for any other link. */
function placeOf(link: Element, path: string): string | null {
  const { pathname, hash } = new URL(
    link.getAttribute('href') ?? '',
    `https://site.example${path}`,
  );
  const place = `${pathname}${decodeURIComponent(hash)}`;
  if (!ANCHOR.test(place)) return null;
  return pathname === path && link.closest(`[id="${hash.slice(1)}"]`) ? null : place;
}

const placesIn = (element: Element, path: string): ReadonlySet<string> =>
  new Set([...element.querySelectorAll('a[href]')].flatMap((link) => placeOf(link, path) ?? []));

function around(part: Element, path: string): Element {
  const parent = part.parentElement;
  if (!parent || part.matches(WHOLE) || placesIn(parent, path).size > 1) return part;
  return around(parent, path);
}

/** A row of a table goes on in the rows below that lead nowhere. */
function withRows(element: Element): readonly Element[] {
  const next = element.nextElementSibling;
  const goesOn = element.matches('tr') && next && !next.querySelector('th, a[href*="/wards/"]');
  return goesOn ? [element, ...withRows(next)] : [element];
}

const SECTIONS = 'section, article, details, table, tbody, main';

/** What stands above an element, from the top of the page down. */
function headingOf(element: Element): string {
  const section = element.parentElement?.closest(SECTIONS);
  if (!section) return '';
  const heads = [...section.children].filter(
    (child) =>
      child.matches('h1, h2, h3, h4, caption, summary') ||
      (child.matches('tr') && child.children.length === 1 && child.querySelector('th')),
  );
  return `${headingOf(section)}\n${[...groupHeads(section), ...heads].map(textOf).join('\n')}`;
}

/** The head of the group of rows that a part of a table belongs to: the last part before it that is one head alone. */
function groupHeads(section: Element): readonly Element[] {
  const before = section.matches('tbody') ? section.previousElementSibling : null;
  if (!before?.matches('tbody')) return [];
  const cells = before.querySelectorAll('th, td');
  return cells.length === 1 && cells[0]?.matches('[scope=colgroup]')
    ? [cells[0]]
    : groupHeads(before);
}

const blockOf = (path: string, place: string, parts: readonly Element[]): Block => ({
  ...{ page: path, place },
  heading: parts.slice(0, 1).map(headingOf).join('').trim(),
  text: parts.map(textOf).join('\n'),
  picture: parts.map(pictureTextOf).join('\n').trim(),
  isWhole: parts.some(({ id }) => place === `${path}#${id}`),
});

function linkedBlocks(main: Element, path: string): readonly Block[] {
  const linked = [...main.querySelectorAll('a[href]')].flatMap((link) => {
    const place = placeOf(link, path);
    return place === null ? [] : [[around(link, path), place] as const];
  });
  return [...new Map(linked)].map(([part, place]) => blockOf(path, place, withRows(part)));
}

const wholeBlocks = (main: Element, path: string): readonly Block[] =>
  [...main.querySelectorAll('[id]')]
    .filter(({ id }) => path.startsWith('/wards/') && ANCHOR.test(`#${id}`))
    .map((element) => blockOf(path, `${path}#${element.id}`, [element]));
