import { execFileSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { pruneKept } from '../src/formats/kept.ts';
import type { Dataset } from '../src/model/dataset.ts';
import { lostAddresses } from '../src/model/redirect.ts';
import { parseDataset, REDIRECTS } from '../src/parse/dataset.ts';
import { parseRedirects } from '../src/parse/redirects.ts';
import { siteAddresses } from './addresses.ts';
import { readContent } from './content.ts';
import { lastRecorded, recordFolder } from './recorded.ts';
import { refuse, stop } from './refuse.ts';
import { buildSearch } from './search.ts';
import { writeSitemap } from './sitemap.ts';
import { versionProblems } from './version-check.ts';
import { lost } from './version-words.ts';

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
pruneKept(start);
console.log(`built dist: ${found} things can be found by the search`);
// Pagefind's service keeps the process alive.
process.exit(0);

/** The content; names every mistake in it, then every published figure that changed unsaid, and stops. */
function checkedContent(): Dataset {
  const reading = parseDataset(files);
  if (!reading.ok) return stop(reading.problems);
  refuse(recorded ? versionProblems(reading.dataset, files, recorded) : []);
  return reading.dataset;
}

/** Names every old address that leads nowhere in the new site. */
function checkAddresses(): void {
  const { live } = siteAddresses(NEXT);
  const text = files[REDIRECTS] ?? 'redirects: []';
  const { value, problems } = parseRedirects(REDIRECTS, text, live);
  refuse(problems);
  const gone = lostAddresses(recorded?.addresses ?? [], live, value ?? []);
  const file = `${recordFolder(recorded?.version ?? '')}/addresses.txt`;
  refuse(
    gone.map((address) => {
      const line = (recorded?.addresses.indexOf(address) ?? 0) + 1;
      return { file, line, column: 1, field: 'address', ...lost(address) };
    }),
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
