import { sum } from 'd3-array';
import { cpSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Edition } from '../edition.ts';
import { pruneKept } from '../formats/preview/kept.ts';
import { runAstroQuietly } from './astro.ts';
import { checkAddresses } from './addresses/check.ts';
import { writeSitemap } from './addresses/sitemap.ts';
import { checkContent, type ContentCheck } from './check/content.ts';
import { printFewWarnings } from './check/print.ts';
import { today } from './check/warnings.ts';
import { pruneCompiled } from './compiled.ts';
import { contentFolder } from './content.ts';
import { showsDrafts } from './drafts.ts';
import { readEditions } from './editions.ts';
import { writeEditor } from './editor.ts';
import { codeInputs, codeKey, inputsOf, keyOf } from './inputs.ts';
import { keptData } from './kept-data.ts';
import { keptFolder } from './kept-folder.ts';
import { alone } from './lock.ts';
import { keptBundle, type Bundle } from './pages/bundle/bundle.ts';
import { pageKeys } from './pages/keys.ts';
import { isIn, WHOLE } from './pages/part.ts';
import { renderPages } from './pages/render.ts';
import { sitePlace, type SitePlace } from './place.ts';
import { refuse, stop } from './refuse.ts';
import { buildSearches } from './search/search.ts';
import { siteSettings } from './site-settings.ts';
import { stage } from './stage.ts';
import { replaceSite, restoreSite } from './swap.ts';
import { readFrozenFiles } from './versions/frozen.ts';

/**
 * Builds the whole site beside the last one and puts it in its place only when it is complete:
 * a mistake in the content, or anything else that fails, leaves the last one as it was.
 */
export async function buildSite(): Promise<void> {
  const place = sitePlace();
  await alone(place.lock, () => buildAt(place));
}

/**
 * Makes a part of the site and keeps it, `2/8` the second of eight: where what all of them kept lies together, on whatever
 * machine, the whole site is built of it.
 */
export async function buildShard(part: string): Promise<void> {
  const place = sitePlace();
  await alone(place.lock, async () => {
    const folder = contentFolder();
    const bundling = bundlePages(place);
    const check = await stage('content', () => checkedContent(folder, place));
    await stage('pages beside search', () => makePages(place, part, check, folder, bundling));
    rmSync(dirname(place.next), { recursive: true });
    console.log(`made ${part} of ${place.site}`);
  });
}

async function buildAt(place: SitePlace): Promise<void> {
  const { site, next } = place;
  restoreSite(place);
  const start = Date.now();
  const folder = contentFolder();
  const bundling = bundlePages(place);
  const check = await stage('content', () => checkedContent(folder, place));
  const { files, messages, editions } = check;
  rmSync(dirname(next), { recursive: true, force: true });
  const found = await stage('pages beside search', () =>
    makePages(place, WHOLE, check, folder, bundling),
  );
  await stage('editor', () => writeEditor(next, editions, messages));
  await stage('addresses', () => {
    copyFrozenFiles(folder, next);
    writeSitemap(next, editions);
    refuse(checkAddresses(next, folder, files, messages), messages);
  });
  await stage('swap', () => {
    replaceSite(place);
    rmSync(dirname(next), { recursive: true, force: true });
    pruneKept(start);
    pruneCompiled(start);
  });
  console.log(`built ${site}: ${found} things can be found by the search`);
  printFewWarnings(check, showsDrafts());
}

/** Up to so many reports in all languages, memory has room for the makers of pages and of the search at once. */
const MOST_AT_ONCE = 4000;

/** Makes a part of the pages and files, and what searches all; returns how many things can be found. */
async function makePages(
  place: SitePlace,
  part: string,
  { files, messages, editions }: ContentCheck,
  folder: string,
  bundling: Promise<Bundle>,
): Promise<number> {
  const inputs = inputsOf(folder, files, showsDrafts());
  const keys = pageKeys(inputs, editions);
  const search = () => (isIn(part, '/search/') ? searchOf(place, keys.whole, editions) : 0);
  const pages = renderPages(
    place,
    { part, keys, address: siteSettings().address.href },
    editions,
    bundling,
    messages,
  );
  if (sum(editions, ({ dataset }) => dataset.reports.length) > MOST_AT_ONCE) await pages;
  const [found] = await Promise.all([search(), pages]);
  return found;
}

/** Puts the search of a site into it, kept as long as nothing changes; returns how many things can be found. */
async function searchOf(
  { search, next }: SitePlace,
  key: string,
  editions: readonly Edition[],
): Promise<number> {
  const { files, said } = await keptFolder(search, key, (made) =>
    buildSearches(made, editions, search),
  );
  cpSync(files, next, { recursive: true });
  return said;
}

/** Bundles the code of the pages beside other work, unless it is the same as in the build before. */
const bundlePages = ({ bundle }: SitePlace): Promise<Bundle> =>
  keptBundle(bundle, keyOf({ ...codeInputs(), settings: JSON.stringify(siteSettings()) }), (env) =>
    runAstroQuietly(['build', '--silent'], env),
  );

/** The content in each language, with its drafts if they are shown; names every mistake in it and stops. */
function checkedContent(folder: string, place: SitePlace): ContentCheck {
  const { keep, prune } = keptData(place.read, codeKey());
  const check = checkContent(folder, keep);
  const { files, messages, problems } = check;
  refuse(problems, messages);
  prune();
  if (!showsDrafts()) return check;
  const reading = readEditions(files, true, { keepReport: keep, today: today() });
  if (!reading.ok) return stop(reading.problems, messages);
  return { ...check, editions: reading.editions };
}

/** The data files of released versions, byte for byte. */
function copyFrozenFiles(folder: string, next: string): void {
  for (const version of Object.keys(readFrozenFiles(folder)))
    cpSync(`${folder}/versions/${version}/data`, `${next}/data/v${version}`, { recursive: true });
}
