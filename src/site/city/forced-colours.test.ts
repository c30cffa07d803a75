import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { forcedColourBarriersOn } from '../barriers.ts';
import { samplePaths } from '../sample.ts';
import { useSite } from '../site.ts';
import { CITY } from '../sites.ts';

/** Where readers have chosen their own few colours, no other is shown, and marks are told apart by their shapes. */
const openPage = useSite(CITY);

test.each(samplePaths(CITY))('%s can be read in forced colours', async (path) => {
  const { page } = await openPage(path);
  expect(await forcedColourBarriersOn(page)).toEqual([]);
});

test.each(['/', '/indicators/greetings/', '/wards/akane/', '/wards/akane/2022/'])(
  'every mark and line of the charts of %s stands out from forced paper',
  async (path) => {
    const { page } = await openPage(path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, forcedColors: 'active' });
      const { drawn, faint } = await faintMarks(page);
      expect(drawn).toBeGreaterThan(5);
      expect(faint).toEqual([]);
    }
  },
);

test('former and current values are hollow and solid in forced colours too', async () => {
  const { page } = await openPage('/indicators/greetings/');
  await page.emulateMedia({ forcedColors: 'active' });
  const fills = (kind: string) =>
    page
      .locator(`.chart-wide .chart-${kind}`)
      .evaluateAll((marks) => [...new Set(marks.map((mark) => getComputedStyle(mark).fill))]);
  const [former, current] = [await fills('previous'), await fills('current')];
  expect([former.length, current.length]).toEqual([1, 1]);
  expect(former).not.toEqual(current);
});

/** Marks whose paint and edge both have less contrast than 3:1 with the paper. */
const faintMarks = (page: Page) =>
  page.evaluate(() => {
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = channels(colour).map((value) =>
        value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const paper = luminance(getComputedStyle(document.body).backgroundColor);
    const contrast = (colour: string): number => {
      if (colour === 'none') return 1;
      const [low = 0, high = 0] = [luminance(colour), paper].sort((a, b) => a - b);
      return (high + 0.05) / (low + 0.05);
    };
    const marks = [
      ...document.querySelectorAll('svg.chart :is(circle, .chart-target, .chart-current)'),
    ].filter((mark) => mark.checkVisibility());
    const faint = marks.filter((mark) => {
      const { fill, stroke } = getComputedStyle(mark);
      return Math.max(contrast(fill), contrast(stroke)) < 3;
    });
    return { drawn: marks.length, faint: faint.map((mark) => mark.outerHTML.slice(0, 120)) };
  });
