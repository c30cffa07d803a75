import { chromium } from 'playwright-core';
import { findBrowser, launchFlags } from '../../build/browser.ts';
import { pagesOf, readBuilt } from '../site.ts';

/**
 * All that a page says about one result or initiative: the largest part of it that is about no other, or that carries
 * its anchor. `heading` is what stands above it, `text` what is read in it, line by line; pictures are apart.
 */
export type Block = Readonly<{
  page: string;
  place: string;
  heading: string;
  text: string;
  picture: string;
  /** Whether it carries the anchor itself. */
  isWhole: boolean;
}>;

/** A built page as its readers find it: what it says, what its pictures say, and what of it is about single places. */
export type ReadPage = Readonly<{
  path: string;
  text: string;
  picture: string;
  blocks: readonly Block[];
}>;

/** Reads every page of a site in a browser, from its markup alone: nothing of the site's code takes part. */
export async function readPages(site: string): Promise<readonly ReadPage[]> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('missing Chromium: npm test says how to install it');
  const browser = await chromium.launch({ executablePath, args: launchFlags });
  const page = await browser.newPage();
  const built = pagesOf(site).map((path) => ({ path, html: readBuilt(path, site) }));
  const read = await page.evaluate(readAll, built);
  await browser.close();
  return read;
}

/** Runs in the browser, so it may use nothing from outside itself. */
function readAll(pages: readonly Readonly<{ path: string; html: string }>[]): readonly ReadPage[] {
  const ANCHOR = /#(?:strategy-.+-result-\d+|initiative-(?:(?!-result-\d).)+)$/;
  /** What is read as one line of its own; rows and list entries are also as much as one place can fill. */
  const LINES =
    'p li dt dd div section article h1 h2 h3 h4 h5 h6 tr th td caption figcaption summary';
  const WHOLE = 'li, tr, article, section, details, main';

  const isRead = (element: Element) =>
    !element.matches('script, style, template, svg, [hidden], [aria-hidden=true]');
  const said = (node: Node): string => {
    if (!(node instanceof Element))
      return node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '';
    if (!isRead(node)) return '';
    const text = [...node.childNodes].map(said).join('');
    const label = node.getAttribute('data-label');
    const isLine = LINES.split(' ').includes(node.localName);
    return isLine ? `\n${label ? `${label}\n` : ''}${text}\n` : ` ${text} `;
  };
  const tidy = (text: string) =>
    text
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter((line) => line !== '')
      .join('\n');
  const drawn = (element: Element) =>
    [...element.querySelectorAll('svg text, svg title, svg desc')]
      .map(({ textContent }) => textContent)
      .join('\n');

  return pages.map(({ path, html }) => {
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    const main = parsed.querySelector('main') ?? parsed.body;
    const placeOf = (link: Element) => {
      const { pathname, hash } = new URL(
        link.getAttribute('href') ?? '',
        `https://site.example${path}`,
      );
      const place = `${pathname}${decodeURIComponent(hash)}`;
      return ANCHOR.test(place) && !link.closest(`[id="${CSS.escape(hash.slice(1))}"]`)
        ? place
        : null;
    };
    const placesIn = (element: Element) =>
      new Set(
        [...element.querySelectorAll('a[href]')].map(placeOf).filter((place) => place !== null),
      );
    const around = (link: Element): Element => {
      const parent = link.parentElement;
      if (!parent || link.matches(WHOLE) || placesIn(parent).size > 1) return link;
      return around(parent);
    };
    /** A row of a table goes on in the rows below that lead nowhere. */
    const withRows = (element: Element): readonly Element[] => {
      const next = element.nextElementSibling;
      const goesOn = element.matches('tr') && next && !next.querySelector('th, a[href^="/wards/"]');
      return goesOn ? [element, ...withRows(next)] : [element];
    };
    const headingOf = (element: Element): string => {
      const section = element.parentElement?.closest(
        'section, article, details, table, tbody, main',
      );
      if (!section) return '';
      const heads = section.querySelectorAll(
        ':scope > :is(h1, h2, h3, h4, caption, summary), :scope > tr:first-child > th:only-child',
      );
      return `${headingOf(section)}\n${[...heads].map(said).join('\n')}`;
    };
    const block = (place: string, parts: readonly Element[]) => ({
      ...{ page: path, place, isWhole: parts.some(({ id }) => place.endsWith(`#${id}`)) },
      heading: parts[0] ? tidy(headingOf(parts[0])) : '',
      text: tidy(parts.map(said).join('\n')),
      picture: tidy(parts.map(drawn).join('\n')),
    });
    const linked = [...main.querySelectorAll('a[href]')].flatMap((link) => {
      const place = placeOf(link);
      return place === null ? [] : [{ place, element: around(link) }];
    });
    const distinct = linked.filter(
      ({ element }, index) => linked.findIndex((other) => other.element === element) === index,
    );
    const own = [...main.querySelectorAll('[id]')]
      .map((element) => ({ place: `${path}#${element.id}`, element }))
      .filter(({ place }) => ANCHOR.test(place) && /^\/wards\//.test(path));
    return {
      path,
      text: tidy(said(main)),
      picture: tidy(drawn(main)),
      blocks: [
        ...distinct.map(({ place, element }) => block(place, withRows(element))),
        ...own.map(({ place, element }) => block(place, [element])),
      ],
    };
  });
}
