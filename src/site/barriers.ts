import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The rules of WCAG 2.2 AA, and those of them that look at colours: nothing else changes with these. */
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

/** What axe finds of colours where readers have chosen their own (forced colours), dark on light and light on dark. */
export async function forcedColourBarriersOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  await page.evaluate(dropUnshown);
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, forcedColors: 'active' });
    await page.evaluate(tellForcedColours);
    const lines = await violations(page, RULES.dark);
    found.push(...lines.map((line) => `${colorScheme}: ${line}`));
  }
  return found;
}

/** Chromium tells axe the colour of letters that the author chose: here it is the one that is shown. */
function tellForcedColours(): void {
  const elements = [...document.querySelectorAll<HTMLElement>('body *')];
  const colours = elements.map((element) => getComputedStyle(element).color);
  for (const [at, element] of elements.entries())
    element.style.setProperty('-webkit-text-fill-color', colours[at] ?? '');
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
