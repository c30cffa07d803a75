import { execFileSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { parseDataset } from '../src/parse/dataset.ts';
import { formatProblem } from '../src/parse/problem.ts';
import { readContent } from './content.ts';
import { indexPages } from './search-index.ts';
import { writeSitemap } from './sitemap.ts';

/**
 * Builds the whole site beside the last one and puts it in its place only when it is complete:
 * a mistake in the content, or anything else that fails, leaves `dist` as it was.
 */
const NEXT = '.build/next';
const LAST = '.build/last';

checkContent();
rmSync(NEXT, { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
  stdio: 'inherit',
  env: { ...process.env, MONOSASHI_OUT: NEXT, ASTRO_TELEMETRY_DISABLED: '1' },
});
writeSitemap(NEXT);
const pages = await indexPages(NEXT);
replaceSite();
console.log(`built dist: ${pages} pages can be searched`);
process.exit(0);

/** Names every mistake in the content and stops. */
function checkContent(): void {
  const reading = parseDataset(readContent());
  if (reading.ok) return;
  console.error(reading.problems.map(formatProblem).join('\n'));
  console.error(`\n${reading.problems.length}件の誤りがあるため、サイトを作りませんでした。`);
  process.exit(1);
}

function replaceSite(): void {
  rmSync(LAST, { recursive: true, force: true });
  if (existsSync('dist')) renameSync('dist', LAST);
  renameSync(NEXT, 'dist');
  rmSync(LAST, { recursive: true, force: true });
}
