import { createHash } from 'node:crypto';
import { globSync, readFileSync, renameSync, statSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject, type Copy, type Outcome } from './copy.ts';

const KITA = 'content/reports/kita/2016.yaml';
const WARDS = 'content/wards.yaml';

/** A mistake made by replacing the first `right` of a file; the message names the place of `at` in the result. */
type Mistake = Readonly<{ file: string; right: string; wrong: string; at: string; says: string }>;

const MISTAKES: Readonly<Record<string, Mistake>> = {
  'a word that is not a key': {
    file: KITA,
    right: '    effectiveness: ア',
    wrong: '    efectiveness: ア',
    at: 'efectiveness',
    says: 'effectiveness',
  },
  'a rating outside its scale': {
    file: KITA,
    right: 'rating: A',
    wrong: 'rating: S',
    at: 'S\n',
    says: 'strategies[1].results[1].rating',
  },
  'an indicator that does not exist': {
    file: KITA,
    right: 'indicator: 1-2-a',
    wrong: 'indicator: 9-9-z',
    at: '9-9-z',
    says: '9-9-z',
  },
  'a wrong unit': { file: KITA, right: 'value: 81%', wrong: 'value: 81件', at: '81件', says: '件' },
  'a ward that does not exist': {
    file: KITA,
    right: 'ward: kita',
    wrong: 'ward: kiita',
    at: 'kiita',
    says: 'kita',
  },
  'a key written twice': {
    file: WARDS,
    right: 'slug: ',
    wrong: 'slug: a, slug: ',
    at: 'slug: miyakojima',
    says: '二度',
  },
  'broken YAML': { file: WARDS, right: '  - ', wrong: '  - "', at: '', says: 'content/wards.yaml' },
};

let copy: Copy;
let good = '';

beforeAll(() => {
  copy = copyProject();
  const { status, said } = copy.run('scripts/build.ts');
  if (status !== 0) throw new Error(said);
  good = fingerprint();
});
afterAll(() => {
  copy.remove();
});

describe('a mistake in the content names its place and leaves the last good site', () => {
  test.each(Object.entries(MISTAKES))('%s', (_, { file, right, wrong, at, says }) => {
    const { status, said, mistaken } = runWith('scripts/build.ts', file, right, wrong);
    expect(status).toBe(1);
    const place = at === '' ? '' : placeOf(mistaken, mistaken.indexOf(at));
    const message = said.split('\n').find((line) => line.startsWith(`${file}:${place}`));
    expect(message, said).toMatch(/^content\/[^:]+:\d+:\d+ \S+: .+ — .+/);
    expect(message).toContain(says);
    expect(fingerprint()).toBe(good);
  });

  test('a page that cannot be built', () => {
    const page = 'src/pages/about.astro';
    const { status } = runWith('scripts/build.ts', page, '<', '{missingName}\n<');
    expect(status).not.toBe(0);
    expect(fingerprint()).toBe(good);
  });

  test('a version to be recorded', () => {
    const { status, said } = runWith('scripts/release.ts', KITA, 'rating: A', 'rating: S');
    expect(status).toBe(1);
    expect(said).toMatch(/kita\/2016\.yaml:\d+:\d+ strategies\[1\]\.results\[1\]\.rating/);
    expect(fingerprint()).toBe(good);
  });

  test('after a build that was stopped while it replaced the site', () => {
    renameSync(`${copy.root}/dist`, `${copy.root}/.build/last`);
    expect(runWith('scripts/build.ts', KITA, 'rating: A', 'rating: S').status).toBe(1);
    expect(fingerprint()).toBe(good);
  });
});

/** Runs a script while a file holds a mistake. */
function runWith(
  script: string,
  file: string,
  right: string,
  wrong: string,
): Outcome & Readonly<{ mistaken: string }> {
  copy.edit(file, right, wrong);
  const mistaken = copy.read(file);
  const outcome = copy.run(script);
  copy.edit(file, wrong, right);
  return { ...outcome, mistaken };
}

/** One hash over the names and bytes of all built files. */
function fingerprint(): string {
  const files = globSync('dist/**/*.*', { cwd: copy.root })
    .filter((path) => statSync(`${copy.root}/${path}`).isFile())
    .sort();
  expect(files.length).toBeGreaterThan(100);
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(`${copy.root}/${file}`));
  return hash.digest('hex');
}

/** `line:column`, both from 1. */
function placeOf(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n');
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}
