import { globSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { pageKind } from '../addresses/kind.ts';
import { findBrowser, launchFlags } from '../browser.ts';
import { originOf, serveFolder } from '../server.ts';

/** The part of Lighthouse that is used here; it is installed for this only, and is not among the dependencies. */
type Lighthouse = (
  url: string,
  flags: Readonly<{ port: number; onlyCategories: readonly string[]; logLevel: 'error' }>,
) => Promise<
  Readonly<{
    lhr: Readonly<{
      categories: Readonly<Record<string, Readonly<{ score: number | null }>>>;
      audits: Readonly<Record<string, Readonly<{ id: string; score: number | null }>>>;
    }>;
  }>
>;

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const PORT = 9333;

/** Prints what Lighthouse gives a page of every kind of a built site as on a slow telephone, 0 to 100 each. */
export async function benchLighthouse(site: string): Promise<void> {
  const lighthouse = await loaded();
  const server = await serveFolder(site, '/', true);
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? '',
    args: [...launchFlags, `--remote-debugging-port=${PORT}`],
  });
  console.log(`${CATEGORIES.join('  ')}  page`);
  for (const path of onePageOfEachKind(site)) {
    const { lhr } = await lighthouse(`${originOf(server)}${path}`, {
      ...{ port: PORT, onlyCategories: CATEGORIES, logLevel: 'error' },
    });
    const scores = CATEGORIES.map((name) =>
      String(Math.round(100 * (lhr.categories[name]?.score ?? 0))).padStart(name.length),
    );
    console.log(`${scores.join('  ')}  ${path}`);
  }
  await browser.close();
  server.close();
}

const onePageOfEachKind = (site: string): readonly string[] =>
  [
    ...Map.groupBy(
      globSync('**/index.html', { cwd: site }).map(
        (file) => `/${file.replace(/index\.html$/, '')}`,
      ),
      pageKind,
    ).values(),
  ].flatMap(([path]) => path ?? []);

/** Lighthouse weighs more than all of the project's own packages, so that only those install it who measure with it. */
async function loaded(): Promise<Lighthouse> {
  try {
    const name = 'lighthouse';
    const { default: run } = (await import(name)) as Readonly<{ default: Lighthouse }>;
    return run;
  } catch {
    throw new Error('missing Lighthouse: npm install --no-save lighthouse@13.5.0');
  }
}
