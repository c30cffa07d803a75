import type { Page } from 'playwright-core';

/** What the search page shows for a query. */
export type Shown = Readonly<{
  hrefs: readonly string[];
  status: string;
  suggestion: string | null;
}>;

/** Types a query into the search page as a whole and waits for its answer. */
export async function ask(page: Page, query: string): Promise<Shown> {
  await page.locator('#search').fill(query);
  await page.waitForFunction(
    (wanted) => document.querySelector<HTMLElement>('#hits')?.dataset['query'] === wanted,
    query,
  );
  return page.evaluate(() => ({
    hrefs: [...document.querySelectorAll('#hits a')].map((link) =>
      decodeURI(link.getAttribute('href') ?? ''),
    ),
    status: document.querySelector('#status')?.textContent ?? '',
    suggestion: document.querySelector('#suggestion a')?.textContent ?? null,
  }));
}

/** All hits of a query, also those behind 「さらに表示する」. */
export async function askAll(page: Page, query: string): Promise<readonly string[]> {
  await ask(page, query);
  const hits = page.locator('#hits > li');
  for (;;) {
    const count = await hits.count();
    const more = page.locator('#more button');
    if ((await more.count()) === 0) break;
    await more.click();
    await hits.nth(count).waitFor();
  }
  return page
    .locator('#hits a')
    .evaluateAll((links) => links.map((link) => decodeURI(link.getAttribute('href') ?? '')));
}
