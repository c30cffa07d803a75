import { gzipSync } from 'node:zlib';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import { inventedContent, type Size } from '../../build/bench/content.ts';
import { readContent } from '../../build/content.ts';
import { readEditions } from '../../build/editions.ts';
import type { Edition } from '../../edition.ts';
import Compare from '../../pages/[...language]/compare.astro';
import Findings from '../../pages/[...language]/findings.astro';
import Home from '../../pages/[...language]/index.astro';
import Indicator from '../../pages/[...language]/indicators/[slug].astro';
import Initiatives from '../../pages/[...language]/initiatives.astro';
import Ratings from '../../pages/[...language]/ratings.astro';
import Region from '../../pages/[...language]/regions/[region]/index.astro';
import Part from '../../pages/[...language]/regions/[region]/[year]/[part].astro';
import RegionFindings from '../../pages/[...language]/regions/[region]/findings.astro';
import RegionInitiatives from '../../pages/[...language]/regions/[region]/initiatives.astro';
import RegionRatings from '../../pages/[...language]/regions/[region]/ratings.astro';
import Wards from '../../pages/[...language]/wards/index.astro';
import { htmlValidator } from '../../site/flaws.ts';
import { CITY_CONTENT } from '../../site/sites.ts';
import { indicatorPaths } from '../../views/indicator/paths.ts';
import { regionPartPaths, regionPaths } from '../../views/region/paths.ts';

type Page = Parameters<AstroContainer['renderToString']>[0];
type Path = Readonly<{ props: Readonly<Record<string, unknown>> }>;

/** What is left of 45 kB where the styles of a page are taken off, compressed. */
const MOST = 33_500;

/** How a comparison is wrapped, and the heads of its columns. */
const HEAT = /class="(table-wrap heat-wrap[^"]*)".*?<thead(.*?)<\/thead>/gs;

const WHOLE = [Home, Wards, Compare, Findings, Ratings, Initiatives];
const OF_REGION = [Region, RegionFindings, RegionRatings, RegionInitiatives];
const flawsOf = htmlValidator({ 'no-redundant-role': 'off' });

function editionWith(size: Size): Edition {
  const reading = readEditions(inventedContent(readContent(CITY_CONTENT), size));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.own;
}

/** Every page that tells of many wards, made as the build makes it. */
const pagesOf = (edition: Edition): readonly (readonly [Page, Path['props']])[] => [
  ...WHOLE.map((page) => [page, {}] as const),
  ...indicatorPaths(edition).map(({ props }) => [Indicator, props] as const),
  ...regionPaths(edition).flatMap(({ props }) => OF_REGION.map((page) => [page, props] as const)),
  ...regionPartPaths(edition).map(({ props }) => [Part, props] as const),
];

/** Regions from 184 wards, more than any prefecture has, to four: what is bounded is heaviest just below its bound. */
test.each([
  { wards: 480, reportsEach: 1, regions: 4 },
  { wards: 60, reportsEach: 2, regions: 8 },
])('pages of $wards wards in $regions regions are valid and light', async (size) => {
  const edition = editionWith(size);
  const container = await AstroContainer.create();
  const request = new Request(edition.dataset.site.baseUrl);
  const heavy: string[] = [];
  for (const [page, props] of pagesOf(edition)) {
    const html = await container.renderToString(page, { props: { edition, ...props }, request });
    const [, title = ''] = /<h1\b[^>]*>(.*?)<\/h1>/s.exec(html) ?? [];
    const weight = gzipSync(html).length;
    if (weight > MOST) heavy.push(`${title}: ${weight}`);
    expect(await flawsOf(html), title).toEqual([]);
    for (const [, wrap = '', head = ''] of html.matchAll(HEAT))
      expect(wrap.includes('heat-many'), title).toBe(head.split('data-ward=').length - 1 > 24);
  }
  expect(heavy).toEqual([]);
});
