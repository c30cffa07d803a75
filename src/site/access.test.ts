import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pagePaths, useSite } from './site.ts';

/** One page of every type; a report card of every form. */
const PAGES = [
  '/',
  '/indicators/',
  '/indicators/mutual-support/',
  '/indicators/resource-information/',
  '/indicators/community-self-governance/',
  '/wards/',
  '/wards/kita/',
  '/wards/naniwa/',
  '/wards/kita/2016/',
  '/wards/konohana/2015/',
  '/wards/taisho/2016/',
  '/compare/',
  '/ratings/',
  '/initiatives/',
  '/embed/indicators/mutual-support/',
  '/search/?q=窓口',
  '/data/',
  '/changes/',
  '/glossary/',
  '/methods/',
  '/guide/',
  '/about/',
  '/404.html',
];
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

const openPage = useSite();

test('every folder of the site has a page among them', () => {
  const folders = (paths: readonly string[]) => new Set(paths.map((path) => path.split('/')[1]));
  expect([
    ...folders(pagePaths).difference(folders(PAGES.map((path) => path.replace(/\?.*/, '')))),
  ]).toEqual([]);
});

describe.each(PAGES)('%s', (path) => {
  test.each([1280, 360])('meets WCAG 2.2 AA at %i px in light and dark', async (width) => {
    const { page } = await openPage(path, { width });
    await page.waitForLoadState('networkidle');
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page)).toEqual([]);
  });
});

/** What axe finds, one line a rule and element. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
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
