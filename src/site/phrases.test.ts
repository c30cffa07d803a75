import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { samplePaths } from './sample.ts';
import { useSite } from './site.ts';
import { DIST } from './sites.ts';

const openPage = useSite(DIST);

test.each(samplePaths(DIST))(
  'in a browser that breaks no lines by phrases, cells of %s keep their words',
  async (path) => {
    const { page } = await openPage(path, { width: 360 });
    await forgetPhrases(page);
    expect(await spilledCells(page)).toEqual([]);
  },
);

/** Takes `word-break: auto-phrase` out of all styles, as Firefox and Safari do that do not know it. */
const forgetPhrases = (page: Page) =>
  page.evaluate(() => {
    const forget = (rules: CSSRuleList) => {
      for (const rule of rules) {
        if (rule instanceof CSSStyleRule && rule.style.wordBreak === 'auto-phrase')
          rule.style.removeProperty('word-break');
        if (rule instanceof CSSGroupingRule) forget(rule.cssRules);
      }
    };
    for (const sheet of document.styleSheets) forget(sheet.cssRules);
  });

/** Cells of tables whose words reach into the next one; heads that telephones only read aloud have no room. */
const spilledCells = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main :is(thead, tbody)')]
      .filter((part) => part.checkVisibility() && getComputedStyle(part).clipPath === 'none')
      .flatMap((part) => [...part.querySelectorAll('th, td')])
      .filter((cell) => cell.checkVisibility() && cell.scrollWidth > cell.clientWidth + 1)
      .map((cell) => cell.outerHTML.slice(0, 120)),
  );
