import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { findFile } from '../../build/server.ts';
import { dataOf, readCsv } from '../published.ts';
import { pagesOf, readBuilt } from '../site.ts';
import { COUNTRY } from '../sites.ts';
import { SILENT } from './content.ts';
import { documentOf, hrefsOn, regions, wards, wardsOn } from './country.ts';

test('wards.csv names the region of every ward in its last columns', () => {
  expect(Object.keys(wards[0] ?? {}).slice(-2)).toEqual(['region', 'region_name']);
  expect(regions).toHaveLength(3);
  expect(wards.filter(({ region_name }) => region_name === SILENT.name)).toHaveLength(1);
});

describe.each(['/', '/wards/', '/compare/', '/ratings/', '/findings/', '/initiatives/'])(
  '%s leads to regions',
  (path) => {
    const list = ['/ratings/', '/findings/', '/initiatives/'].includes(path) ? path.slice(1) : '';
    const reporting =
      list === 'initiatives/' ? regions.filter((one) => one !== SILENT.slug) : regions;

    test('to all of them, in the order of the registry', () => {
      const found = hrefsOn(path).filter((href) => href.startsWith('/regions/'));
      expect(found).toEqual(reporting.map((region) => `/regions/${region}/${list}`));
    });

    test('and lists no ward', () => {
      expect(wardsOn(path)).toEqual([]);
      expect(documentOf(path).querySelectorAll('main [data-my-ward], .tally tr').length).toBe(0);
    });
  },
);

test('a ward stands below its region, and is named with it', () => {
  for (const { ward = '', region = '', name = '', region_name = '' } of wards) {
    expect(hrefsOn(`/wards/${ward}/`, '.breadcrumbs')).toEqual([
      '/',
      '/wards/',
      `/regions/${region}/`,
    ]);
    expect(documentOf(`/wards/${ward}/`).querySelector('h1')?.textContent).toContain(
      region_name + name,
    );
    expect(documentOf(`/wards/${ward}/`).title.startsWith(region_name + name)).toBe(true);
  }
});

test('wards of one name are told apart wherever they stand together', () => {
  const [{ name = '' } = {}, ...others] = wards;
  expect(others.filter((ward) => ward.name === name).length).toBeGreaterThan(0);
  const said = [...documentOf('/findings/').querySelectorAll('.found-said')]
    .map(({ textContent }) => textContent)
    .filter((sentence) => sentence.includes(name));
  expect(said.length).toBeGreaterThan(0);
  expect(said.filter((sentence) => !sentence.includes(`${name}（`))).toEqual([]);
});

test('an indicator counts by region how many wards reached its target, and draws a line for each', () => {
  const observed = readCsv(`${dataOf(COUNTRY)}/results.csv`).filter(
    ({ indicator, comparability, value }) =>
      indicator === '1-1-a' && comparability === 'same' && value !== '',
  );
  const rows = [...documentOf('/indicators/greetings/').querySelectorAll('#table tbody tr')];
  expect(rows).toHaveLength(regions.length);
  for (const [at, row] of rows.entries()) {
    const own = wards.filter(({ region }) => region === regions[at]).map(({ ward }) => ward);
    const ours = observed.filter(({ ward }) => own.includes(ward));
    const newest = Math.max(...ours.map(({ fiscal_year }) => Number(fiscal_year)));
    const here = ours.filter(({ fiscal_year }) => Number(fiscal_year) === newest);
    const reached = here.filter(({ value }) => Number(value) >= 60).length;
    const lines = row.querySelector('.chart-span')?.getAttribute('d')?.match(/M/g) ?? [];
    expect(lines).toHaveLength(here.length);
    const marks = row.querySelectorAll('.chart-narrow circle').length;
    expect(marks).toBe(here.length > 0 ? 1 : 0);
    expect(row.querySelector('td:last-child')?.textContent.trim()).toBe(
      here.length === 0 ? '値なし' : `${here.length}件のうち${reached}件が達した`,
    );
  }
});

test.each(pagesOf(COUNTRY).filter((path) => !path.startsWith('/admin/')))(
  '%s weighs at most 45 kB with its styles',
  (path) => {
    const html = readBuilt(path, COUNTRY);
    const styles = [...html.matchAll(/href="([^"]+\.css)"/g)].map(([, href = '']) =>
      readFileSync(findFile(COUNTRY, href) ?? ''),
    );
    const weight =
      gzipSync(html).length + styles.reduce((sum, one) => sum + gzipSync(one).length, 0);
    expect(weight).toBeLessThanOrEqual(45_000);
  },
);
