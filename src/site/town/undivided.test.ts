import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { findFile } from '../../build/server.ts';
import { barriersOn } from '../barriers.ts';
import { expectFound } from '../found.ts';
import { metOn, saidOn } from '../said.ts';
import { pagesOf, readBuilt, useSite } from '../site.ts';
import { SILENT, WHOLE } from '../sites.ts';

const documentOf = (path: string, site: string) => parseHTML(readBuilt(path, site)).document;

describe.each([WHOLE, SILENT])('%s, which is not divided', (site) => {
  test('has no page that compares, and no link that leads nowhere', () => {
    const pages = pagesOf(site);
    expect(pages).not.toContain('/compare/');
    const dead = pages.flatMap((path) =>
      [...documentOf(path, site).querySelectorAll('[href^="/"], [src^="/"]')]
        .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
        .filter((address) => findFile(site, address.replace(/#.*/, '')) === null)
        .map((address) => `${path} → ${address}`),
    );
    expect(dead).toEqual([]);
  });

  test('offers no map, nothing to choose among one, and nobody to keep', () => {
    const offered = '.tile, .finder, .ward-choice, [data-my-ward], .my-line, select[name=ward]';
    const pages = pagesOf(site).filter(
      (path) => documentOf(path, site).querySelector(offered) !== null,
    );
    expect(pages).toEqual([]);
  });

  test('counts no cities and never names itself twice', () => {
    expect(metOn(saidOn(site), /\b\d+ (?:city|cities)\b|Port Larkspur, Port Larkspur/g)).toEqual(
      [],
    );
  });
});

describe.each([WHOLE, SILENT])('a page of %s', (site) => {
  const openPage = useSite(site);

  test.each(['/', '/wards/', '/ratings/', '/indicators/potholes/', '/search/'])(
    '%s meets WCAG 2.2 AA and loads without an error',
    async (path) => {
      const { page, problems } = await openPage(path, { width: 320 });
      expect(problems).toEqual([]);
      expect(await barriersOn(page, [360])).toEqual([]);
    },
  );

  test('finds an indicator by its name', async () => {
    await expectFound(openPage, site);
  });
});

test('a city that reports as a whole opens with what its newest report says, and the way to it', () => {
  const home = documentOf('/', WHOLE);
  expect(home.querySelector('h1')?.textContent).toBe('Port Larkspur today');
  const card = documentOf('/wards/larkspur/2025/', WHOLE);
  const lead = (of: Document) => of.querySelector('.lead p')?.textContent;
  expect(lead(home)).toBe(lead(card));
  expect(home.querySelector('.home-now .button')?.getAttribute('href')).toBe(
    '/wards/larkspur/2025/',
  );
  const menu = [...home.querySelectorAll('.site-nav a')].map((link) => link.textContent.trim());
  expect(menu).toEqual(['Indicators', 'Port Larkspur', 'Data', 'How to read the data']);
});

test('a city without a report says so', () => {
  const home = documentOf('/', SILENT);
  expect(home.querySelector('.lead')?.textContent.trim()).toBe('There are no reports yet.');
});
