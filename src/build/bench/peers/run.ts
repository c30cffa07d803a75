import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';

/** What a command took: seconds by the clock, and seconds that it and all that it started worked. */
export type Took = Readonly<{ seconds: number; work: number }>;

/** Runs the command it is given, then has the shell tell what its children worked. */
const TIMED = '"$@" >/dev/null || exit $?; times >&2';

/** Where Node keeps what it compiles for programs that ask for it, such as Astro: below the folder, not in the system's. */
export const TEMPORARY = '.temporary';

/** Runs a command in a folder, as a whole process; it tells nobody that it runs. */
export function run(folder: string, command: readonly string[]): Took {
  const TMPDIR = resolve(folder, TEMPORARY);
  mkdirSync(TMPDIR, { recursive: true });
  const start = performance.now();
  const { status, stderr } = spawnSync('sh', ['-c', TIMED, 'sh', ...command], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, TMPDIR, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${command.join(' ')} failed:\n${stderr}`);
  return { seconds, work: workOf(stderr) };
}

/** `0m1.25s 0m0.20s`, user and system, in the last line: of the children of the shell. */
export function workOf(said: string): number {
  const [line = ''] = said.trim().split('\n').slice(-1);
  const times = [...line.matchAll(/(\d+)m([\d.]+)s/g)];
  if (times.length !== 2) throw new RangeError(`invalid times: ${line}`);
  return times.reduce(
    (sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds),
    0,
  );
}
