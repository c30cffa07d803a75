import { expect, test } from 'vitest';
import { testPages } from '../city/hostile-pages.ts';
import { readPaths } from '../sample.ts';
import { useSite } from '../site.ts';
import { HOSTILE_COUNTRY } from '../sites.ts';
import { LONG } from './content.ts';
import { regions } from './country.ts';

const [region = ''] = regions;
const isOfRegions = (path: string) =>
  path.startsWith('/regions/') ||
  ['/', '/wards/', '/compare/', '/ratings/', '/findings/', '/indicators/greetings/'].includes(path);
const open = useSite(HOSTILE_COUNTRY);

testPages(HOSTILE_COUNTRY, readPaths(HOSTILE_COUNTRY).filter(isOfRegions));

test.each(['/', '/wards/', '/indicators/greetings/', `/regions/${region}/`, '/findings/'])(
  '%s fits on a telephone, whatever its regions are called',
  async (path) => {
    const { page } = await open(path, { width: 320 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
    expect(await page.locator('main').innerText()).toContain(LONG);
  },
);
