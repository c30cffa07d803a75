import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { MADE } from '../sites.ts';

/** How a script ended, and all that it printed. */
export type Outcome = Readonly<{ status: number | null; said: string }>;

export type Environment = Readonly<Record<string, string>>;

/** Runs one of `scripts/` with these variables besides those that stand; pages are made in one process if they say no other. */
export function runScript(name: string, env: Environment): Promise<Outcome> {
  const script = spawn(process.execPath, [`scripts/${name}.ts`], {
    env: { ...process.env, MONOSASHI_PROCESSES: '1', ...env },
  });
  let said = '';
  for (const stream of [script.stdout, script.stderr])
    stream.on('data', (part: Buffer) => (said += part.toString()));
  return new Promise((done) => {
    script.on('close', (status) => {
      done({ status, said });
    });
  });
}

const fileOf = (name: string): string => `${MADE}/outcomes/${name}.json`;

/** Keeps what `setup.ts` found, for the tests to judge. */
export function keep(name: string, found: unknown): void {
  mkdirSync(`${MADE}/outcomes`, { recursive: true });
  writeFileSync(fileOf(name), JSON.stringify(found));
}

export const kept = (name: string): unknown => JSON.parse(readFileSync(fileOf(name), 'utf8'));

/** How a script ended that `setup.ts` ran. */
export const outcomeOf = (name: string): Outcome => kept(name) as Outcome;
