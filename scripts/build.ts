import { execFileSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { prunePictures } from '../src/formats/png-cache.ts';
import type { Dataset } from '../src/model/dataset.ts';
import { lostAddresses } from '../src/model/redirect.ts';
import { parseDataset } from '../src/parse/dataset.ts';
import { REDIRECTS } from '../src/parse/files.ts';
import { contentLanguage } from '../src/parse/language.ts';
import { parseRedirects } from '../src/parse/redirects.ts';
import { siteAddresses } from './addresses.ts';
import { readContent } from './content.ts';
import { lastRecorded, recordFolder } from './recorded.ts';
import { refuse, stop } from './refuse.ts';
import { buildSearch } from './search.ts';
import { writeSitemap } from './sitemap.ts';
import { versionProblems } from './version-check.ts';
import { messagesOf } from '../src/text/messages.ts';

/**
 * Builds the whole site beside the last one and puts it in its place only when it is complete:
 * a mistake in the content, or anything else that fails, leaves `dist` as it was.
 */
const NEXT = '.build/next';
const LAST = '.build/last';

restoreSite();
const start = Date.now();
const recorded = lastRecorded();
const files = readContent();
const messages = messagesOf(contentLanguage(files));
const dataset = checkedContent();
rmSync(NEXT, { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
  stdio: 'inherit',
  env: { ...process.env, MONOSASHI_OUT: NEXT, ASTRO_TELEMETRY_DISABLED: '1' },
});
writeSitemap(NEXT, dataset);
checkAddresses();
const found = await buildSearch(NEXT, dataset);
replaceSite();
prunePictures(start);
console.log(`built dist: ${found} things can be found by the search`);
// Pagefind's service keeps the process alive.
process.exit(0);

/** The content; names every mistake in it, then every published figure that changed unsaid, and stops. */
function checkedContent(): Dataset {
  const reading = parseDataset(files, messages);
  if (!reading.ok) return stop(reading.problems, messages);
  refuse(recorded ? versionProblems(reading.dataset, files, recorded, messages) : [], messages);
  return reading.dataset;
}

/** Names every old address that leads nowhere in the new site. */
function checkAddresses(): void {
  const { live } = siteAddresses(NEXT);
  const text = files[REDIRECTS] ?? 'redirects: []';
  const { value, problems } = parseRedirects({ file: REDIRECTS, text, messages }, live);
  refuse(problems, messages);
  const gone = lostAddresses(recorded?.addresses ?? [], live, value ?? []);
  const file = `${recordFolder(recorded?.version ?? '')}/addresses.txt`;
  refuse(
    gone.map((address) => {
      const line = (recorded?.addresses.indexOf(address) ?? 0) + 1;
      return { file, line, column: 1, field: 'address', ...messages.lostAddress(address) };
    }),
    messages,
  );
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
