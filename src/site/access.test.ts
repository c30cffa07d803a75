import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { samplePaths } from './sample.ts';
import { useSite } from './site.ts';
import { CITY, DIST } from './sites.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

describe.each([
  [CITY, 360],
  [CITY, 1280],
  [DIST, 360],
])('in %s at %i px', (site, width) => {
  const openPage = useSite(site);

  test.each(samplePaths(site))('%s meets WCAG 2.2 AA in light and dark', async (path) => {
    const { page } = await openPage(path, { width });
    await page.waitForLoadState('networkidle');
    await page.evaluate(axe.source);
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page)).toEqual([]);
  });
});

/** What axe finds, one line a rule and element. */
async function violations(page: Page): Promise<readonly string[]> {
  const run = await page.evaluate(
    (tags) =>
      (window as Window & { axe?: typeof axe }).axe?.run({
        runOnly: { type: 'tag', values: tags },
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
