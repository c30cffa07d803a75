import { sum } from 'd3-array';
import { findBrowser, missingTools } from '../browser.ts';
import { step, tests, type Check, type Verdict } from './check.ts';
import { inTurns, type Writer } from './turns.ts';

const BUILD = 'build';
const BROWSER = 'browser';

/** Installs nothing: says which command would. */
const browser: Check = {
  name: BROWSER,
  run: (print) => {
    const missing = missingTools();
    for (const command of missing) print(`missing; this installs it: ${command}\n`);
    const path = findBrowser() ?? '';
    process.env['CHROMIUM_PATH'] = path;
    print(`${path}\n`);
    return Promise.resolve({ name: BROWSER, passed: 0, failed: missing.length > 0 ? 1 : 0 });
  },
};

/** Without a fresh build or a browser the tests of the site would say nothing true. */
const site: Check = {
  name: 'site tests',
  run: (print, earlier) => {
    const lacking = earlier.find(
      ({ name, failed }) => [BUILD, BROWSER].includes(name) && failed > 0,
    );
    if (!lacking) return tests('site tests', 'site', 'city', 'town', 'country').run(print, earlier);
    return Promise.resolve({ name: `site tests (not run: ${lacking.name})`, passed: 0, failed: 1 });
  },
};

/** Two lanes side by side: programs that use one processor, and tests, which use all that are free. */
const LANES: readonly (readonly Check[])[] = [
  [
    step('formatting', 'prettier', ['--check', '--log-level', 'warn', '.']),
    step('types', 'astro', ['check', '--minimumSeverity', 'warning']),
    step('lint', 'eslint', ['--max-warnings', '0', '.']),
  ],
  [
    tests('unit tests', 'unit', 'components'),
    step(BUILD, 'node', ['scripts/build.ts']),
    browser,
    site,
  ],
];

/**
 * Runs every check, goes on after a failure and sums up: what they say comes out in their order, the last line is
 * `N passed, N failed`; true if nothing failed.
 */
export async function runChecks(lanes = LANES): Promise<boolean> {
  const writers = inTurns(lanes.flat().length, (text) => process.stdout.write(text));
  const verdicts = (
    await Promise.all(
      lanes.map((lane, at) => runLane(lane, writers.slice(lanes.slice(0, at).flat().length))),
    )
  ).flat();
  console.log(`\n${verdicts.map(formatVerdict).join('\n')}\n`);
  const failed = sum(verdicts.map((verdict) => verdict.failed));
  console.log(`${sum(verdicts.map(({ passed }) => passed))} passed, ${failed} failed`);
  return failed === 0;
}

async function runLane(
  lane: readonly Check[],
  writers: readonly Writer[],
): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const [at, { name, run }] of lane.entries()) {
    const writer = writers[at];
    if (!writer) throw new RangeError(`missing writer: ${name}`);
    writer.write(`\n== ${name}\n`);
    verdicts.push(await run(writer.write, verdicts));
    writer.end();
  }
  return verdicts;
}

function formatVerdict({ name, passed, failed, skipped = 0 }: Verdict): string {
  const left = skipped > 0 ? `, ${skipped} skipped` : '';
  const counts = passed + failed > 1 ? ` (${passed} passed, ${failed} failed${left})` : '';
  return `${failed > 0 ? 'FAILED' : 'ok    '} ${name}${counts}`;
}
