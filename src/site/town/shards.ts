import { spawnSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { cloneProject } from '../../build/clone.ts';
import { MERGED, TOWN_CONTENT } from '../sites.ts';

type Step = Readonly<{
  uses?: string;
  run?: string;
  env?: Readonly<Record<string, string>>;
  with?: Readonly<{ path?: string }>;
}>;
type Job = Readonly<{ steps: readonly Step[] }>;

/** What is kept of a site in a clone: the files that need not be made again, search apart. */
type Kept = Readonly<{ handed: readonly string[]; kept: readonly string[] }>;

const NOTE = `${MERGED}.json`;

/**
 * Builds the town as the workflow does that publishes a large site: in two jobs, each with a clone of the project in a
 * folder of its own, then from what both hand on, in a third. Their commands and folders are those of the workflow.
 */
export function buildFromShards(): void {
  const { shard, build } = jobs();
  const [from, to] = [pathIn(shard, 'upload-artifact'), pathIn(build, 'download-artifact')];
  const whole = cloneProject();
  for (const part of ['1/2', '2/2']) {
    const clone = cloneProject();
    const step = commandIn(shard, '--shard');
    run(clone, step.run ?? '', withPart(step.env ?? {}, part));
    cpSync(`${clone}/${from}`, `${whole}/${to}`, { recursive: true });
    rmSync(clone, { recursive: true });
  }
  const handed = keptIn(whole);
  const [command = ''] = /npm run build\b/.exec(commandIn(build, 'npm run build').run ?? '') ?? [];
  run(whole, command, {});
  rmSync(MERGED, { recursive: true, force: true });
  cpSync(`${whole}/dist`, MERGED, { recursive: true });
  writeFileSync(NOTE, JSON.stringify({ handed, kept: keptIn(whole) } satisfies Kept));
  rmSync(whole, { recursive: true });
}

/** What the parts handed on, and what was kept when the whole was built. */
export const keptOfShards = (): Kept => JSON.parse(readFileSync(NOTE, 'utf8')) as Kept;

const jobs = (): Readonly<Record<'shard' | 'build', Job>> =>
  (
    load(readFileSync('.github/workflows/publish.yml', 'utf8')) as {
      readonly jobs: Readonly<Record<'shard' | 'build', Job>>;
    }
  ).jobs;

const commandIn = ({ steps }: Job, words: string): Step =>
  steps.find((step) => step.run?.includes(words)) ?? missing(words);

const pathIn = ({ steps }: Job, action: string): string =>
  steps.find(({ uses }) => uses?.includes(action))?.with?.path ?? missing(action);

const withPart = (env: Readonly<Record<string, string>>, part: string) =>
  Object.fromEntries(
    Object.entries(env).map(([name, value]) => [
      name,
      value.replace(/\$\{\{ *matrix\.shard *\}\}/, part),
    ]),
  );

const keptIn = (clone: string): readonly string[] =>
  globSync('*/**/*.*', { cwd: `${clone}/.build/dist.kept` }).sort();

function run(cwd: string, command: string, env: Readonly<Record<string, string>>): void {
  const own = { CONTENT: TOWN_CONTENT, MONOSASHI_OUT: 'dist', MONOSASHI_PROCESSES: '1' };
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', command], {
    ...{ cwd, encoding: 'utf8', env: { ...process.env, ...own, ...env } },
  });
  if (status !== 0) throw new Error(stdout + stderr);
}

function missing(what: string): never {
  throw new RangeError(`missing in the workflow: ${what}`);
}
