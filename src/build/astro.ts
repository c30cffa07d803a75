import { spawn, spawnSync } from 'node:child_process';

const PROGRAM = 'node_modules/astro/bin/astro.mjs';

/** Runs Astro's own program, which then tells nobody that it runs; returns its exit status. */
export const runAstro = (args: readonly string[]): number =>
  spawnSync(process.execPath, [PROGRAM, ...args], { stdio: 'inherit', env: quiet({}) }).status ?? 1;

/** How a program ended, and what it said of what went wrong. */
export type Ended = Readonly<{ status: number; said: string }>;

/** The same beside other work, for a program that says itself what went wrong. */
export const runAstroQuietly = (args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ended> =>
  runQuietly([PROGRAM, ...args], () => undefined, env);

/** Runs a program of Node, which may run Astro, no longer than this process; `hear` is told what it sends. */
export function runQuietly(
  program: readonly string[],
  hear: (message: unknown) => void,
  env: NodeJS.ProcessEnv,
): Promise<Ended> {
  const running = spawn(process.execPath, program, {
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    env: quiet(env),
  });
  const end = () => running.kill();
  process.once('exit', end);
  let said = '';
  running.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (process.env['TRACE'] !== undefined) process.stderr.write(text);
  });
  running.on('message', hear);
  return new Promise((done, fail) => {
    running.on('error', fail);
    running.on('close', (status) => {
      process.off('exit', end);
      done({ status: status ?? 1, said });
    });
  });
}

const quiet = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...process.env,
  ...env,
  ASTRO_TELEMETRY_DISABLED: '1',
});

/** The sentence with which a program told what went wrong; null if it said nothing. */
export function lastError(said: string): string | null {
  const lines = said
    .replace(/\u001b\[\d*m/g, '')
    .split('\n')
    .map((line) => line.trim());
  return (
    lines.find((line) => /\bError\b|^\[\w+\]|^[A-Z]\w+: /.test(line)) ??
    lines.find((line) => line !== '') ??
    null
  );
}
