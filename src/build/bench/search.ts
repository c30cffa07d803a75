import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { close } from 'pagefind';
import { chromium, type Page } from 'playwright-core';
import { messages } from '../../text/ja/messages.ts';
import { editionOf } from '../../edition.ts';
import { parseDataset } from '../../parse/dataset.ts';
import { originOf, serveFolder } from '../server.ts';
import { findBrowser, launchFlags } from '../browser.ts';
import { readContent } from '../content.ts';
import { grown } from '../search/grown.ts';
import { siteRecords, writeSearchOf } from '../search/search.ts';
import { wireWeight } from '../search/wire-weight.ts';

/**
 * Shows what the search costs and how fast it answers with 1, 10 and 100 times the things that can be found. The last
 * takes some minutes and runs with `--all`. Needs a built site.
 */
const SITE = 'dist';
const QUERIES = [
  '待機児童',
  '窓口 満足度',
  'ひらの',
  '地域活動協議会',
  '取り組み',
  'H28',
  '待期児童',
];

type Run = Readonly<{ first: number; later: readonly number[]; warm: readonly number[] }>;

const factors = process.argv.includes('--all') ? [1, 10, 100] : [1, 10];
if (factors.length < 3) console.log('100× takes some minutes: npm run bench -- --all');
const reading = parseDataset(readContent(), messages);
if (!reading.ok) throw new Error('invalid content');
const { dataset } = reading;
const edition = editionOf(dataset);
const records = siteRecords(edition);
console.log('    things  index s  first kB  later kB  warm ms (median, slowest)');
for (const factor of factors) {
  const root = `.build/bench/${factor}`;
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  for (const path of ['_astro', 'search', '404.html'])
    cpSync(`${SITE}/${path}`, `${root}/${path}`, { recursive: true });
  const many = grown(records, factor, dataset);
  const start = performance.now();
  await writeSearchOf(root, edition, many);
  const seconds = (performance.now() - start) / 1000;
  show(factor, many.length, seconds, await measure(root));
}
await close();

async function measure(root: string): Promise<Run> {
  const server = await serveFolder(root);
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('missing Chromium: npm test says how to install it');
  const browser = await chromium.launch({ executablePath, args: launchFlags });
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${originOf(server)}/search/`, { waitUntil: 'networkidle' });
  const weights: number[] = [];
  let before = asked.filter((path) => !path.endsWith('.js')).length;
  for (const query of QUERIES) {
    await answerTime(page, query);
    await page.waitForLoadState('networkidle');
    const scripts = weights.length === 0 ? asked.filter((path) => path.endsWith('.js')) : [];
    weights.push(wireWeight(root, [...scripts, ...asked.slice(before)]));
    before = asked.length;
  }
  const warm: number[] = [];
  for (const query of QUERIES) warm.push(await answerTime(page, query));
  await browser.close();
  server.close();
  const [first = 0, ...later] = weights;
  return { first, later, warm };
}

/** From the last key to the new results, in ms. */
function answerTime(page: Page, query: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    const input = document.querySelector<HTMLInputElement>('#search');
    const hits = document.querySelector<HTMLElement>('#hits');
    if (!input || !hits) throw new Error('missing search');
    const start = performance.now();
    input.value = wanted;
    input.dispatchEvent(new InputEvent('input'));
    while (hits.dataset['query'] !== wanted) await new Promise(requestAnimationFrame);
    return performance.now() - start;
  }, query);
}

function show(factor: number, things: number, seconds: number, { first, later, warm }: Run): void {
  const middle = [...warm].sort((a, b) => a - b)[Math.floor(warm.length / 2)] ?? 0;
  const numbers = [
    `${factor}×`.padStart(4),
    String(things).padStart(6),
    seconds.toFixed(1).padStart(8),
    first.toFixed(0).padStart(9),
    Math.max(...later)
      .toFixed(0)
      .padStart(9),
    `${middle.toFixed(0)}, ${Math.max(...warm).toFixed(0)}`.padStart(9),
  ];
  console.log(numbers.join(' '));
}
