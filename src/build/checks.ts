import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { findBrowser, missingTools } from './browser.ts';

type Verdict = Readonly<{ name: string; passed: number; failed: number }>;

const REPORT = '.build/tests.json';
const env: NodeJS.ProcessEnv = {
  ...process.env,
  PATH: [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter),
  ASTRO_TELEMETRY_DISABLED: '1',
};

/**
 * Runs every check in order, goes on after a failure and sums up: a failed test counts as one,
 * and so does a failed step that is no test. The last line is `N passed, N failed`; true if nothing failed.
 */
export function runChecks(): boolean {
  const checks = [
    step('formatting', 'prettier', ['--check', '--log-level', 'warn', '.']),
    step('types of pages', 'astro', ['check', '--minimumSeverity', 'warning']),
    step('types', 'tsc', ['--noEmit']),
    step('lint', 'eslint', ['--max-warnings', '0', '.']),
    tests('unit tests', 'unit', 'components'),
  ];
  const built = step('build', 'node', ['scripts/build.ts']);
  const browser = browserStep();
  const ready = built.failed + browser.failed === 0;
  const sites = ready ? tests('site tests', 'site', 'city') : notRun();
  const verdicts = [...checks, built, browser, sites];

  console.log(`\n${verdicts.map(formatVerdict).join('\n')}\n`);
  const failed = sum(verdicts.map((verdict) => verdict.failed));
  console.log(`${sum(verdicts.map(({ passed }) => passed))} passed, ${failed} failed`);
  return failed === 0;
}

function step(name: string, command: string, args: readonly string[]): Verdict {
  return { name, passed: 0, failed: run(name, command, args) ? 0 : 1 };
}

/** Runs vitest projects and counts their tests; a run that ends badly without a failed test fails as a whole. */
function tests(name: string, ...projects: readonly string[]): Verdict {
  rmSync(REPORT, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const chosen = projects.flatMap((project) => ['--project', project]);
  const ok = run(name, 'vitest', ['run', ...chosen, ...reporters]);
  const { numPassedTests, numFailedTests } = readReport();
  return { name, passed: numPassedTests, failed: ok ? 0 : Math.max(1, numFailedTests) };
}

type Counts = Readonly<{ numPassedTests: number; numFailedTests: number }>;

function readReport(): Counts {
  if (!existsSync(REPORT)) return { numPassedTests: 0, numFailedTests: 1 };
  return JSON.parse(readFileSync(REPORT, 'utf8')) as Counts;
}

function run(name: string, command: string, args: readonly string[]): boolean {
  console.log(`\n== ${name}`);
  return spawnSync(command, args, { stdio: 'inherit', env }).status === 0;
}

/** Installs nothing: says which command would. */
function browserStep(): Verdict {
  console.log('\n== browser');
  const missing = missingTools();
  for (const command of missing) console.error(`missing; this installs it: ${command}`);
  const path = findBrowser() ?? '';
  env['CHROMIUM_PATH'] = path;
  console.log(path);
  return { name: 'browser', passed: 0, failed: missing.length > 0 ? 1 : 0 };
}

/** Without a fresh build or a browser the tests of the site would say nothing true. */
function notRun(): Verdict {
  return { name: 'site tests (not run)', passed: 0, failed: 1 };
}

function formatVerdict({ name, passed, failed }: Verdict): string {
  const counts = passed + failed > 1 ? ` (${passed} passed, ${failed} failed)` : '';
  return `${failed > 0 ? 'FAILED' : 'ok    '} ${name}${counts}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
