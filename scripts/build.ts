import { execFileSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import type { Dataset } from '../src/model/dataset.ts';
import { parseDataset } from '../src/parse/dataset.ts';
import { formatProblem } from '../src/parse/problem.ts';
import { readContent } from './content.ts';
import { buildSearch } from './search.ts';

/**
 * Builds the whole site beside the last one and puts it in its place only when it is complete:
 * a mistake in the content, or anything else that fails, leaves `dist` as it was.
 */
const NEXT = '.build/next';
const LAST = '.build/last';

const dataset = checkedContent();
rmSync(NEXT, { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
  stdio: 'inherit',
  env: { ...process.env, MONOSASHI_OUT: NEXT, ASTRO_TELEMETRY_DISABLED: '1' },
});
const found = await buildSearch(NEXT, dataset);
replaceSite();
console.log(`built dist: ${found} things can be found by the search`);
process.exit(0);

/** The content; names every mistake in it and stops if there is one. */
function checkedContent(): Dataset {
  const reading = parseDataset(readContent());
  if (reading.ok) return reading.dataset;
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
