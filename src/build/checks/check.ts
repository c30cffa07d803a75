import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

/** How a check ended. A failed step that is no test counts as one; tests that do not hold for the content are skipped. */
export type Verdict = Readonly<{ name: string; passed: number; failed: number; skipped?: number }>;

/** Something to be checked; `earlier` are the verdicts of its lane so far. */
export type Check = Readonly<{
  name: string;
  run: (print: (text: string) => void, earlier: readonly Verdict[]) => Promise<Verdict>;
}>;

/** A program that must end well. */
export const step = (name: string, command: string, args: readonly string[]): Check => ({
  name,
  run: async (print) => ({ name, passed: 0, failed: (await ends(command, args, print)) ? 0 : 1 }),
});

/** Projects of vitest, whose tests are counted; a run that ends badly without a failed test fails as a whole. */
export const tests = (name: string, ...projects: readonly string[]): Check => ({
  name,
  run: async (print) => {
    const report = `.build/${projects.join('-')}.json`;
    rmSync(report, { force: true });
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const chosen = projects.flatMap((project) => ['--project', project]);
    const ok = await ends('vitest', ['run', ...chosen, ...reporters], print);
    const { numPassedTests, numFailedTests, numPendingTests } = readCounts(report);
    const failed = ok ? 0 : Math.max(1, numFailedTests);
    return { name, passed: numPassedTests, failed, skipped: numPendingTests };
  },
});

type Counts = Readonly<Record<'numPassedTests' | 'numFailedTests' | 'numPendingTests', number>>;

function readCounts(report: string): Counts {
  if (!existsSync(report)) return { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0 };
  return JSON.parse(readFileSync(report, 'utf8')) as Counts;
}

/** Whether a program ends well; prints what it says as it says it. */
function ends(
  command: string,
  args: readonly string[],
  print: (text: string) => void,
): Promise<boolean> {
  const program = spawn(command, args, { env: environment(), stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [program.stdout, program.stderr])
    stream.setEncoding('utf8').on('data', print);
  return new Promise((done) => {
    program.on('error', ({ message }) => {
      print(`${message}\n`);
      done(false);
    });
    program.on('close', (status) => {
      done(status === 0);
    });
  });
}

/** The project's own programs go first, none of them tells anybody that it runs, and colours reach a terminal. */
const environment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter),
  ASTRO_TELEMETRY_DISABLED: '1',
  ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}),
});
