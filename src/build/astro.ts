import { spawnSync, type SpawnSyncOptions } from 'node:child_process';

/** Runs Astro's own program, which then tells nobody that it runs; returns its exit status. */
export const runAstro = (args: readonly string[], env: NodeJS.ProcessEnv = {}): number =>
  run(args, env, { stdio: 'inherit' }).status ?? 1;

/** The same for a program that says itself what went wrong: what Astro said of it comes back. */
export function runAstroQuietly(args: readonly string[], env: NodeJS.ProcessEnv) {
  const { status, stderr } = run(args, env, { stdio: ['ignore', 'inherit', 'pipe'] });
  const said = stderr.toString();
  if (process.env['TRACE'] !== undefined) process.stderr.write(said);
  return { status: status ?? 1, said };
}

function run(args: readonly string[], env: NodeJS.ProcessEnv, options: SpawnSyncOptions) {
  return spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', ...args], {
    ...options,
    maxBuffer: Infinity,
    env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
}

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
