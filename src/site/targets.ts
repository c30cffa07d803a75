import type { Page } from 'playwright-core';

/** What can be pressed and is smaller than 24 × 24 px, save within a sentence or a chart, whose table holds it again. */
export const smallTargets = (page: Page): Promise<readonly string[]> => page.evaluate(findSmall);

/** Runs in the page, so it may use nothing from outside itself. */
function findSmall(): readonly string[] {
  const isInSentence = (element: Element) => {
    const around = element.closest('p, dd, dt, li, td, th, h1, h2, h3, h4, blockquote, figcaption');
    return (
      getComputedStyle(element).display === 'inline' &&
      around !== null &&
      around.textContent.trim() !== element.textContent.trim()
    );
  };
  return [...document.querySelectorAll('a, button, summary, select, input')]
    .filter((element) => element.checkVisibility() && !element.closest('svg, .visually-hidden'))
    .filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 0 && (width < 24 || height < 24) && !isInSentence(element);
    })
    .map((element) => element.outerHTML.slice(0, 120));
}
