import { parseHTML } from 'linkedom';
import { pagesOf, readBuilt } from './site.ts';

/** Attributes that are read out or shown. */
const SPOKEN = ['alt', 'aria-label', 'title', 'placeholder', 'content', 'label', 'data-name'];
/** What holds code, addresses and texts to be copied. */
const CODE =
  'meta:not([name=description], [property$=title], [property$=description], [property$=alt]), script, style, code, pre, svg style, textarea, [data-copy]';

/** A page, and what it says to people: texts and spoken attributes, one after the other. */
export type Said = Readonly<{ page: string; texts: readonly string[] }>;

/** What every page of a site says, without code and addresses. */
export const saidOn = (site: string): readonly Said[] =>
  pagesOf(site).map((page) => ({ page, texts: textsIn(readBuilt(page, site)) }));

function textsIn(html: string): readonly string[] {
  const { document } = parseHTML(html);
  for (const code of document.querySelectorAll(CODE)) code.remove();
  const elements = [...document.querySelectorAll('*')];
  return [
    ...elements.flatMap((element) =>
      [...element.childNodes].flatMap(({ nodeType, textContent }) =>
        nodeType === 3 ? (textContent ?? '') : [],
      ),
    ),
    ...elements.flatMap((element) => SPOKEN.flatMap((name) => element.getAttribute(name) ?? [])),
  ]
    .map((text) => text.replace(/\bhttps?:\S+|[\w.-]*\/[\w./?=&#-]*/g, ' ').trim())
    .filter((text) => text !== '');
}

/** Where a pattern is met: the page and the words around it. */
export const metOn = (said: readonly Said[], pattern: RegExp): readonly string[] =>
  said.flatMap(({ page, texts }) =>
    texts.flatMap((text) =>
      [...text.matchAll(pattern)].map(
        ({ 0: found, index }) =>
          `${page}: ${text.slice(Math.max(0, index - 20), index + found.length + 20)}`,
      ),
    ),
  );
