import type { Browser, Page } from 'playwright-core';
import { wireWeight } from '../../search/wire-weight.ts';

/** Where a search is asked: a browser, the folder of the site, and the address of its page for searching. */
export type SearchPlace = Readonly<{ browser: Browser; root: string; address: string }>;

/** What a query weighs as the first one of a visit, all scripts and files of the search with it, in kB over the wire. */
export async function weighFirst(place: SearchPlace, query: string): Promise<number> {
  const { page, requests } = await openSearch(place);
  await answerTime(page, query);
  await page.waitForLoadState('networkidle');
  await page.close();
  return wireWeight(place.root, requests);
}

/** What queries weigh that follow each other, all but the first, in kB; then how long each takes once more, in ms. */
export async function weighLater(
  place: SearchPlace,
  queries: readonly string[],
): Promise<Readonly<{ later: readonly number[]; warm: readonly number[] }>> {
  const { page, requests } = await openSearch(place);
  const later: number[] = [];
  for (const query of queries) {
    const before = requests.length;
    await answerTime(page, query);
    await page.waitForLoadState('networkidle');
    later.push(wireWeight(place.root, requests.slice(before)));
  }
  const warm: number[] = [];
  for (const query of queries) warm.push(await answerTime(page, query));
  await page.close();
  return { later: later.slice(1), warm };
}

/** Opens the page for searching in a browser that has seen nothing yet; `requests` grow with all that is asked of it. */
async function openSearch({ browser, address }: SearchPlace) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const requests: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/\.js$|\/pagefind\//.test(pathname)) requests.push(pathname);
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  return { page, requests };
}

/** From the last key to the new results, in ms. */
function answerTime(page: Page, query: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    const input = document.querySelector<HTMLInputElement>('#search');
    const hits = document.querySelector<HTMLElement>('#hits');
    if (!input || !hits) throw new Error('missing search');
    const start = performance.now();
    input.value = wanted;
    input.dispatchEvent(new InputEvent('input'));
    while (hits.dataset['query'] !== wanted) await new Promise(requestAnimationFrame);
    return performance.now() - start;
  }, query);
}
