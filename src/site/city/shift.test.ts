import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { samplePaths } from '../sample.ts';
import { useSite, type Visit } from '../site.ts';
import { CITY } from '../sites.ts';

/** Nothing that is read moves when script comes, however late it comes. */
const openPage = useSite(CITY);

const LATE = 300;

let visit: Visit;
beforeAll(async () => {
  visit = await openPage('/404.html');
});

// They wait more than they work, so that several wait at once, each in a tab of its own.
test.concurrent.each(samplePaths(CITY))(
  '%s stays where it is when its script comes late',
  async (path) => {
    const tab = await visit.page.context().newPage();
    await tab.route('**/*.js', async (route) => {
      await new Promise((wait) => setTimeout(wait, LATE));
      await route.continue();
    });
    for (const width of [360, 1280]) {
      await tab.setViewportSize({ width, height: 800 });
      await tab.goto(new URL(path, visit.page.url()).href, { waitUntil: 'networkidle' });
      expect(await shifts(tab), `${width} px`).toEqual([]);
    }
    await tab.close();
  },
);

/** What moved without anybody's doing: more than what Lighthouse counts as nothing. */
const shifts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    () =>
      new Promise<readonly string[]>((done) => {
        const moved: string[] = [];
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as unknown as readonly LayoutShift[])
            if (entry.value > 0.005)
              moved.push(
                `${entry.value.toFixed(3)} ${entry.sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 100) : '')).join()}`,
              );
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          done(moved);
        }, 100);
      }),
  );

type LayoutShift = PerformanceEntry &
  Readonly<{ value: number; sources: readonly Readonly<{ node: Node | null }>[] }>;
