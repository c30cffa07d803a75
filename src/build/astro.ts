import { spawn, spawnSync } from 'node:child_process';

const PROGRAM = 'node_modules/astro/bin/astro.mjs';

/** Runs Astro's own program, which then tells nobody that it runs; returns its exit status. */
export const runAstro = (args: readonly string[]): number =>
  spawnSync(process.execPath, [PROGRAM, ...args], { stdio: 'inherit', env: quiet({}) }).status ?? 1;

/** How a program ended, and what it said of what went wrong. */
export type Ended = Readonly<{ status: number; said: string }>;

/** Is told what the integrations of Astro send. */
type Hear = (message: unknown) => void;

/** The same beside other work, for a program that says itself what went wrong. */
export const runAstroQuietly = (args: readonly string[], hear: Hear, env: NodeJS.ProcessEnv) =>
  runQuietly([PROGRAM, ...args], hear, env);

/** Runs a program of Node that runs Astro. */
export function runQuietly(
  program: readonly string[],
  hear: Hear,
  env: NodeJS.ProcessEnv,
): Promise<Ended> {
  const astro = spawn(process.execPath, program, {
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    env: quiet(env),
  });
  let said = '';
  astro.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (process.env['TRACE'] !== undefined) process.stderr.write(text);
  });
  astro.on('message', hear);
  return new Promise((done, fail) => {
    astro.on('error', fail);
    astro.on('close', (status) => {
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
    lines.find((line) => /\bError\b|^\[\w+\]/.test(line)) ??
    lines.find((line) => line !== '') ??
    null
  );
}
