import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { samplePaths } from './sample.ts';
import { useSite } from './site.ts';
import { CITY, DIST } from './sites.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** The words of any content must fit; what they stand in is looked at in the city, at both widths. */
const WIDTHS = DIST === CITY ? [360, 1280] : [360];

const openPage = useSite(DIST);

test.each(samplePaths(DIST))('%s meets WCAG 2.2 AA in light and dark', async (path) => {
  const { page } = await openPage(path, { width: 360 });
  await page.waitForLoadState('load');
  await page.evaluate(axe.source);
  for (const width of WIDTHS)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), `${width} px, ${colorScheme}`).toEqual([]);
    }
});

/** What axe finds, one line a rule and element. */
async function violations(page: Page): Promise<readonly string[]> {
  const run = await page.evaluate(
    (tags) =>
      (window as Window & { axe?: typeof axe }).axe?.run({
        runOnly: { type: 'tag', values: tags },
        resultTypes: ['violations'],
      }),
    TAGS,
  );
  if (!run) throw new Error('missing axe');
  return run.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${help} ${String(target)} ${failureSummary ?? ''}`,
    ),
  );
}
