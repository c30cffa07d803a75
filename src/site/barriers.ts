import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The rules of WCAG 2.2 AA, and those of them that look at colours: nothing else changes in dark. */
const RULES = {
  light: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'],
  },
  dark: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
} as const;

/** What axe finds on an open page against WCAG 2.2 AA at these widths, in light and dark: a line a rule and element. */
export async function barriersOn(
  page: Page,
  widths: readonly number[],
): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  await page.evaluate(dropUnshown);
  const found: string[] = [];
  for (const width of widths)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ media: 'screen', colorScheme });
      const lines = await violations(page, RULES[colorScheme]);
      found.push(...lines.map((line) => `${width} px, ${colorScheme}: ${line}`));
    }
  return found;
}

/** Brackets for browsers that cannot show readings: never shown, and half of all elements where there are readings. */
function dropUnshown(): void {
  for (const bracket of document.querySelectorAll('rp')) bracket.remove();
}

async function violations(
  page: Page,
  rules: (typeof RULES)['light' | 'dark'],
): Promise<readonly string[]> {
  const run = await page.evaluate(
    ({ type, values }) =>
      (window as Window & { axe?: typeof axe }).axe?.run({
        runOnly: { type, values: [...values] },
        resultTypes: ['violations'],
      }),
    rules,
  );
  if (!run) throw new Error('missing axe');
  return run.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${help} ${String(target)} ${failureSummary ?? ''}`,
    ),
  );
}
