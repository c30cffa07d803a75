import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { editionOf, type Edition } from '../edition.ts';
import { pruneKept } from '../formats/preview/kept.ts';
import { parseDataset } from '../parse/dataset.ts';
import type { Files } from '../parse/files.ts';
import { contentLanguage } from '../parse/language.ts';
import type { Messages } from '../text/ja/messages.ts';
import { messagesOf } from '../text/messages.ts';
import { checkAddresses } from './addresses/check.ts';
import { writeSitemap } from './addresses/sitemap.ts';
import { contentFolder, readContent } from './content.ts';
import { siteFolder } from './folder.ts';
import { refuse, stop } from './refuse.ts';
import { buildSearch } from './search/search.ts';
import { stage } from './stage.ts';
import { versionProblems } from './versions/check.ts';
import { readFrozenFiles } from './versions/frozen.ts';
import { lastRecorded } from './versions/recorded.ts';

/** Where a site grows, and where the last one waits while the two change places. */
type Places = Readonly<{ site: string; next: string; last: string }>;

/**
 * Builds the whole site beside the last one and puts it in its place only when it is complete:
 * a mistake in the content, or anything else that fails, leaves the last one as it was.
 */
export async function buildSite(): Promise<void> {
  const site = siteFolder();
  const places = { site, next: `.build/next/${site}`, last: `.build/last/${site}` };
  restoreSite(places);
  const start = Date.now();
  const folder = contentFolder();
  const { files, messages, editions } = await stage('content', () => readEditions(folder));
  const { next } = places;
  rmSync(next, { recursive: true, force: true });
  await stage('Astro', () => {
    renderPages(next);
  });
  await stage('addresses', () => {
    copyFrozenFiles(folder, next);
    writeSitemap(next, editions);
    refuse(checkAddresses(next, folder, files, messages), messages);
  });
  const found = await stage('search', () => buildSearches(next, editions));
  await stage('swap', () => {
    replaceSite(places);
    pruneKept(start);
  });
  console.log(`built ${site}: ${found} things can be found by the search`);
}

function readEditions(folder: string) {
  const files = readContent(folder);
  const messages = messagesOf(contentLanguage(files));
  return { files, messages, editions: checkedEditions(folder, files, messages) };
}

async function buildSearches(site: string, editions: readonly Edition[]): Promise<number> {
  let found = 0;
  for (const edition of editions) found += await buildSearch(site, edition);
  return found;
}

/** The content in each language; names every mistake in it, then every published figure that changed unsaid, and stops. */
function checkedEditions(folder: string, files: Files, messages: Messages): readonly Edition[] {
  const reading = parseDataset(files, messages);
  if (!reading.ok) return stop(reading.problems, messages);
  const { dataset } = reading;
  const editions = dataset.site.languages.map((language) => editionOf(dataset, language));
  const recorded = lastRecorded(folder);
  const [own] = editions;
  refuse(recorded && own ? versionProblems(own, files, recorded, messages) : [], messages);
  return editions;
}

function renderPages(site: string): void {
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
    stdio: 'inherit',
    env: { ...process.env, MONOSASHI_OUT: site, ASTRO_TELEMETRY_DISABLED: '1' },
  });
}

/** The data files of released versions, byte for byte. */
function copyFrozenFiles(folder: string, site: string): void {
  for (const version of Object.keys(readFrozenFiles(folder)))
    cpSync(`${folder}/versions/${version}/data`, `${site}/data/v${version}`, { recursive: true });
}

/** A build that was stopped between the two steps of replacing left the last site aside. */
function restoreSite({ site, last }: Places): void {
  if (!existsSync(site) && existsSync(last)) renameSync(last, site);
}

function replaceSite({ site, next, last }: Places): void {
  rmSync(last, { recursive: true, force: true });
  for (const place of [site, last]) mkdirSync(dirname(place), { recursive: true });
  if (existsSync(site)) renameSync(site, last);
  renameSync(next, site);
  rmSync(last, { recursive: true, force: true });
}
