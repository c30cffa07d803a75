import { globSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { placedResults } from '../model/dataset.ts';
import { resultProof } from '../views/result/proof.ts';
import { readContent } from './content.ts';
import { readEditions } from './editions.ts';

type Step = Readonly<{ uses?: string; run?: string; with?: Readonly<Record<string, unknown>> }>;
type Job = Readonly<{
  permissions?: Readonly<Record<string, string>>;
  steps: readonly Step[];
}>;
type Workflow = Readonly<{
  on: unknown;
  permissions?: unknown;
  jobs: Readonly<Record<string, Job>>;
}>;

const texts = globSync('.github/workflows/*').map(
  (file) => [file, readFileSync(file, 'utf8')] as const,
);
const jobs = texts.flatMap(([file, text]) =>
  Object.entries((load(text) as Workflow).jobs).map(
    ([name, job]) => [`${file} ${name}`, job] as const,
  ),
);
const stepsOf = ({ steps }: Job, of: 'uses' | 'run') => steps.flatMap((step) => step[of] ?? []);
const canWrite = ({ permissions }: Job) => Object.values(permissions ?? {}).includes('write');

test('there are workflows', () => {
  expect(texts.length).toBeGreaterThan(0);
});

describe.each(texts)('%s', (_, text) => {
  test('gives nothing to a job that does not name what it needs', () => {
    expect((load(text) as Workflow).permissions).toEqual({});
  });

  test('runs nothing of a pull request with the rights of the project', () => {
    expect(text).not.toContain('pull_request_target');
  });

  test('names every action by a commit, with its version', () => {
    const actions = [...text.matchAll(/uses: *(.*)/g)].map(([, action]) => action);
    for (const action of actions)
      expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });
});

describe.each(jobs)('%s', (name, job) => {
  test('names the rights that it needs', () => {
    expect(job.permissions).toBeDefined();
    expect(Object.values(job.permissions ?? {})).not.toContain('write-all');
  });

  test('runs no code of the project or of others where it may write', () => {
    if (!canWrite(job)) return;
    expect(stepsOf(job, 'run').join('\n')).not.toMatch(/\b(?:npm|npx|node|bash)\b|\.ci\//);
    expect(stepsOf(job, 'uses').join()).not.toContain('setup-node');
  });

  test('keeps no key beside the code where others run', () => {
    const checkouts = job.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    for (const { with: given } of checkouts)
      expect(given?.['persist-credentials'] === false || canWrite(job), name).toBe(true);
  });

  test('puts no text of an event into a command', () => {
    expect(stepsOf(job, 'run').join('\n')).not.toContain('${{');
  });
});

test('a job that is started by a pull request may only read', () => {
  const started = texts.filter(([, text]) => 'pull_request' in Object((load(text) as Workflow).on));
  expect(started.length).toBeGreaterThan(0);
  for (const [, text] of started)
    expect(Object.values((load(text) as Workflow).jobs).some(canWrite)).toBe(false);
});

type Field = Readonly<{ type: string; id?: string; attributes: Readonly<{ label?: string }> }>;
type Form = Readonly<{ name: string; description: string; body: readonly Field[] }>;

const forms = globSync('.github/ISSUE_TEMPLATE/*.yml')
  .filter((file) => !file.endsWith('config.yml'))
  .map((file) => [file, load(readFileSync(file, 'utf8')) as Form] as const);

test.each(forms)('%s asks for something, every question by a name of its own', (_, form) => {
  const asked = form.body.filter(({ type }) => type !== 'markdown');
  expect(form.name + form.description).not.toContain('undefined');
  expect(asked.length).toBeGreaterThan(0);
  expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
  for (const { type, id, attributes } of asked) {
    expect(['input', 'textarea']).toContain(type);
    expect(id).toMatch(/^[a-z]+$/);
    expect(attributes.label).toBeTruthy();
  }
});

test('the form that is opened beside a figure is there, with the question that is answered', () => {
  const reading = readEditions(readContent('src/site/city/content'));
  const edition = reading.ok ? reading.own : null;
  const first = edition && placedResults(edition.dataset)[0];
  if (!first) throw new Error('missing result');
  const { searchParams } = new URL(resultProof(edition, first).report ?? '');
  const form = forms.find(([file]) => file.endsWith(`/${searchParams.get('template') ?? ''}`));
  const [question] = form?.[1].body.filter(({ id }) => id !== undefined) ?? [];
  expect(searchParams.get(question?.id ?? '')).toMatch(/^https:.*#strategy-/);
});
