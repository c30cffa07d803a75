import type { Page } from 'playwright-core';

/** The elements that reach beyond the given width. Those inside something that scrolls, or ends its text in an ellipsis, may. */
export const wideElements = (page: Page, width: number): Promise<readonly string[]> =>
  page.evaluate(findWide, width);

/** Runs in the page, so it may use nothing from outside itself. */
function findWide(width: number): readonly string[] {
  const hidden = (element: Element) => {
    if (!element.checkVisibility()) return true;
    const { clipPath, position } = getComputedStyle(element);
    return clipPath !== 'none' && position === 'absolute';
  };
  const contained = (element: Element): boolean => {
    const parent = element.parentElement;
    if (!parent) return false;
    const { overflowX, textOverflow } = getComputedStyle(parent);
    const scrolls = ['auto', 'scroll'].includes(overflowX);
    const shortens = overflowX === 'hidden' && textOverflow === 'ellipsis';
    return scrolls || shortens || hidden(parent) || contained(parent);
  };
  const sideways = document.documentElement.scrollWidth > width ? ['the page itself'] : [];
  const wide = [...document.body.querySelectorAll('*')].filter(
    (element) =>
      element.getBoundingClientRect().right > width + 1 && !hidden(element) && !contained(element),
  );
  return [...sideways, ...wide.map((element) => element.outerHTML.slice(0, 120))];
}
