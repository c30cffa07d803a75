import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The sites that tests look at: the invented city, the same in hostile words, and that of the content that stands. */
type Site = 'city' | 'hostile' | 'dist';

const MADE = '.build/tests';

const ENVIRONMENTS: Readonly<Record<Site, NodeJS.ProcessEnv>> = {
  city: { CONTENT: 'src/site/city/content', MONOSASHI_OUT: `${MADE}/city` },
  hostile: { CONTENT: `${MADE}/hostile-content`, MONOSASHI_OUT: `${MADE}/hostile` },
  dist: {},
};

/** Tests of what only the content that stands has: its words, its languages. */
const DIST = /^src\/site\/(?:search|languages)/;

function siteOf(test: string): Site | null {
  if (!test.startsWith('src/site/')) return null;
  if (DIST.test(test)) return 'dist';
  return test.includes('hostile') ? 'hostile' : 'city';
}

function projectOf(test: string): string {
  const site = siteOf(test);
  if (site === null) return test.startsWith('src/components/') ? 'components' : 'unit';
  return site === 'dist' ? 'site' : 'city';
}

/**
 * Runs the tests one after the other, each kind after a build of what it looks at: what failed first, in words, or null.
 */
export const firstFailure = (clone: string, tests: readonly string[]): string | null =>
  firstOf(tests, (project, files) => {
    const sites = [...new Set(files.flatMap((test) => siteOf(test) ?? []))];
    const builds = sites.map((site) => () => buildFailure(clone, site));
    return [...builds, ...files.map((file) => () => testFailure(clone, project, [file], BUILT))];
  });

/** The same of the project as it stands, for which all sites are built that the tests look at, if any of them looks at many. */
export const firstFailureBefore = (clone: string, tests: readonly string[]): string | null =>
  tests.some((test) => OF_MANY.test(readFileSync(join(clone, test), 'utf8')))
    ? firstFailureOfMany(clone, tests)
    : firstFailure(clone, tests);

/** What a test looks at besides the city, which its setup makes. */
const OF_MANY = /\b(?:RELEASED|MANY|HOSTILE|outcomeOf)\b/;

const firstFailureOfMany = (clone: string, tests: readonly string[]): string | null =>
  firstOf(tests, (project, files) => [
    ...(project === 'site' ? [() => buildFailure(clone, 'dist')] : []),
    () => testFailure(clone, project, files, {}),
  ]);

type Step = () => string | null;

function firstOf(
  tests: readonly string[],
  stepsOf: (project: string, files: readonly string[]) => readonly Step[],
): string | null {
  for (const [project, files] of Map.groupBy(tests, projectOf))
    for (const step of stepsOf(project, files)) {
      const failure = step();
      if (failure !== null) return failure;
    }
  return null;
}

const node = (clone: string, args: readonly string[], env: NodeJS.ProcessEnv) =>
  spawnSync(process.execPath, args, {
    ...{ cwd: clone, encoding: 'utf8', maxBuffer: 1e9 },
    env: { ...process.env, MONOSASHI_PROCESSES: '1', ...env },
  });

function buildFailure(clone: string, site: Site): string | null {
  const { status, stderr, stdout } = node(clone, ['scripts/build.ts'], ENVIRONMENTS[site]);
  return status === 0 ? null : `npm run build: ${lastLine(stderr) || lastLine(stdout)}`;
}

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';

const REPORT = `${MADE}/fault.json`;

/** Lets the tests of the city look at sites that are built already. */
const BUILT = { MONOSASHI_SITES: 'built' };

function testFailure(
  clone: string,
  project: string,
  files: readonly string[],
  env: NodeJS.ProcessEnv,
): string | null {
  rmSync(join(clone, REPORT), { force: true });
  const reporters = ['--reporter=json', `--outputFile=${REPORT}`, '--bail=1'];
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters];
  const { status, stderr } = node(clone, [...args, ...files], env);
  if (status === 0) return null;
  const report = join(clone, REPORT);
  return (existsSync(report) ? failedIn(readFileSync(report, 'utf8')) : null) ?? lastLine(stderr);
}

type Report = Readonly<{
  testResults: readonly Readonly<{
    name: string;
    message: string;
    assertionResults: readonly Readonly<{ status: string; fullName: string }>[];
  }>[];
}>;

function failedIn(json: string): string | null {
  const { testResults } = JSON.parse(json) as Report;
  const named = testResults.flatMap(({ name, message, assertionResults }) => {
    const file = name.replace(/^.*\/(?=src\/)/, '');
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    if (failed.length > 0) return failed.map(({ fullName }) => `${file}: ${fullName}`);
    return message === '' ? [] : [`${file}: ${message.split('\n')[0] ?? ''}`];
  });
  return named[0] ?? null;
}
