import { expect, test } from 'vitest';
import { CITY_CONTENT } from '../../../../site/sites.ts';
import { readContent } from '../../../content.ts';
import { readEditions } from '../../../editions.ts';
import { commonInput } from './input.ts';

const reading = readEditions(readContent(CITY_CONTENT));
if (!reading.ok) throw new Error('invalid content');
const { own } = reading;
const { site, pages } = commonInput(own);
const all = pages.map(({ page }) => page);

test('commonInput(edition) is the same every time', () => {
  const again = readEditions(readContent(CITY_CONTENT));
  expect(again.ok && commonInput(again.own)).toEqual({ site, pages });
});

test('commonInput(edition) has every report card and indicator once, and lists that lead to all of them', () => {
  const addresses = all.map(({ address }) => address);
  const { reports, index } = own.dataset;
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses).toHaveLength(3 + reports.length + index.indicators.length);
  const reached = all.slice(0, 3).flatMap(({ links }) => links.map(({ href }) => href));
  expect(addresses.filter((address) => !reached.includes(address))).toEqual(['/']);
});

test('commonInput(edition) leads nowhere but to its pages', () => {
  const addresses = new Set(all.map(({ address }) => address));
  const links = [...all.flatMap((page) => [...page.breadcrumb, ...page.links])];
  const led = [...links, ...site.navigation.links].map(({ href }) => href);
  expect(led.filter((href) => !addresses.has(href))).toEqual([]);
});

test('commonInput(edition) has in each table as many cells a row as columns, and all figures of the reports', () => {
  const tables = all.flatMap((page) => page.tables);
  const uneven = tables.filter(({ columns, rows }) =>
    rows.some((row) => row.length !== columns.length),
  );
  expect(uneven).toEqual([]);
  const cards = all.filter(({ address }) => /^\/wards\/[^/]+\//.test(address));
  const rows = cards.flatMap((page) => page.tables.flatMap((table) => table.rows));
  expect(rows).toHaveLength(own.dataset.index.results.length);
});

test('commonInput(edition) has a chart for every card and indicator, and gives it the name on its page', () => {
  const drawn = pages.filter(({ svg }) => svg !== null);
  expect(drawn).toHaveLength(all.length - 3);
  expect(drawn.every(({ svg }) => svg?.startsWith('<svg') && svg.endsWith('</svg>'))).toBe(true);
  expect(pages.every(({ page, svg }) => (page.chart === null) === (svg === null))).toBe(true);
});
