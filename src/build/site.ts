import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
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
import { refuse, stop } from './refuse.ts';
import { buildSearch } from './search/search.ts';
import { versionProblems } from './versions/check.ts';
import { readFrozenFiles } from './versions/frozen.ts';
import { lastRecorded } from './versions/recorded.ts';

/** Where a site grows, and where the last one waits while the two change places. */
const NEXT = '.build/next';
const LAST = '.build/last';

/**
 * Builds the whole site beside the last one and puts it in its place only when it is complete:
 * a mistake in the content, or anything else that fails, leaves `dist` as it was.
 */
export async function buildSite(): Promise<void> {
  restoreSite();
  const start = Date.now();
  const folder = contentFolder();
  const files = readContent(folder);
  const messages = messagesOf(contentLanguage(files));
  const editions = checkedEditions(folder, files, messages);
  rmSync(NEXT, { recursive: true, force: true });
  renderPages();
  copyFrozenFiles(folder);
  writeSitemap(NEXT, editions);
  refuse(checkAddresses(NEXT, folder, files, messages), messages);
  let found = 0;
  for (const edition of editions) found += await buildSearch(NEXT, edition);
  replaceSite();
  pruneKept(start);
  console.log(`built dist: ${found} things can be found by the search`);
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

function renderPages(): void {
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
    stdio: 'inherit',
    env: { ...process.env, MONOSASHI_OUT: NEXT, ASTRO_TELEMETRY_DISABLED: '1' },
  });
}

/** The data files of released versions, byte for byte. */
function copyFrozenFiles(folder: string): void {
  for (const version of Object.keys(readFrozenFiles(folder)))
    cpSync(`${folder}/versions/${version}/data`, `${NEXT}/data/v${version}`, { recursive: true });
}

/** A build that was stopped between the two steps of replacing left the last site aside. */
function restoreSite(): void {
  if (!existsSync('dist') && existsSync(LAST)) renameSync(LAST, 'dist');
}

function replaceSite(): void {
  rmSync(LAST, { recursive: true, force: true });
  if (existsSync('dist')) renameSync('dist', LAST);
  renameSync(NEXT, 'dist');
  rmSync(LAST, { recursive: true, force: true });
}
