import { spawnSync } from 'node:child_process';

/** Runs Astro's own program, which then tells nobody that it runs; returns its exit status. */
export function runAstro(args: readonly string[], env: NodeJS.ProcessEnv = {}): number {
  const { status } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return status ?? 1;
}
