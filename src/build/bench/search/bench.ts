import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { editionOf, type Edition } from '../../../edition.ts';
import { parseDataset } from '../../../parse/dataset.ts';
import { messages } from '../../../text/ja/messages.ts';
import { findBrowser, launchFlags } from '../../browser.ts';
import { readContent } from '../../content.ts';
import { buildSearch } from '../../search/search.ts';
import { originOf, serveFolder } from '../../server.ts';
import { inventedContent, type Size } from '../content.ts';
import type { Results } from '../results.ts';
import { weighFolder } from '../weigh.ts';
import { queriesFor } from './queries.ts';
import { searchResults, type SearchMeasured } from './table.ts';
import { weighFirst, weighLater } from './weigh.ts';

/** The content as it is, and invented content with about 10 and 100 times as many reports as five. */
const SIZES: readonly (Size | null)[] = [
  null,
  { wards: 10, reportsEach: 5 },
  { wards: 100, reportsEach: 5 },
];

const SITE = 'dist';

/**
 * What the search costs to make and to ask as the reports grow: the content of the site as it is, ten times as
 * many reports and, if `all`, a hundred times. Needs a built site.
 */
export async function benchSearch(all: boolean): Promise<Results> {
  if (!all) console.log('100× takes some minutes: npm run bench -- search --all');
  const measured: SearchMeasured[] = [];
  for (const size of all ? SIZES : SIZES.slice(0, 2)) measured.push(await measure(size));
  return searchResults(measured);
}

async function measure(size: Size | null): Promise<SearchMeasured> {
  const edition = editionFor(size);
  const reports = edition.dataset.reports.length;
  const root = `.build/bench/search-${reports}`;
  const folder = `${root}/${edition.links.pathOf(edition.links.searchIndexHref)}`;
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  for (const path of ['_astro', 'search', '404.html'])
    cpSync(`${SITE}/${path}`, `${root}/${path}`, { recursive: true });
  const start = performance.now();
  const things = await buildSearch(root, edition);
  const seconds = (performance.now() - start) / 1000;
  const { files } = weighFolder(folder);
  return { reports, things, seconds, files, ...(await asked(root, queriesFor(edition))) };
}

/** The content of a size in its own language. */
function editionFor(size: Size | null): Edition {
  const files = readContent();
  const reading = parseDataset(size ? inventedContent(files, size) : files, messages);
  if (!reading.ok) throw new Error('invalid content');
  return editionOf(reading.dataset);
}

/** What the queries weigh as the first one and as later ones, and how long answers take whose files are there. */
async function asked(
  root: string,
  queries: readonly string[],
): Promise<Pick<SearchMeasured, 'first' | 'later' | 'warm'>> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('missing Chromium: npm test says how to install it');
  const server = await serveFolder(root);
  const browser = await chromium.launch({ executablePath, args: launchFlags });
  const place = { browser, root, address: `${originOf(server)}/search/` };
  try {
    const first: number[] = [];
    for (const query of queries) first.push(await weighFirst(place, query));
    return { first, ...(await weighLater(place, queries)) };
  } finally {
    await browser.close();
    server.close();
  }
}
