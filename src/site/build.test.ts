import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

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

let root = '';
let good = '';

beforeAll(() => {
  root = copyProject();
  const { status, stderr } = build();
  if (status !== 0) throw new Error(stderr);
  good = fingerprint();
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('a mistake in the content names its place and leaves the last good site', () => {
  test.each(Object.entries(MISTAKES))('%s', (_, { file, right, wrong, at, says }) => {
    const before = readFileSync(`${root}/${file}`, 'utf8');
    const after = before.replace(right, wrong);
    expect(after).not.toBe(before);
    const { status, stderr } = buildWith(file, before, after);
    expect(status).toBe(1);
    const place = at === '' ? '' : placeOf(after, after.indexOf(at));
    const message = stderr.split('\n').find((line) => line.startsWith(`${file}:${place}`));
    expect(message, stderr).toMatch(/^content\/[^:]+:\d+:\d+ \S+: .+ — .+/);
    expect(message).toContain(says);
    expect(fingerprint()).toBe(good);
  });

  test('a page that cannot be built', () => {
    const file = 'src/pages/about.astro';
    const before = readFileSync(`${root}/${file}`, 'utf8');
    const { status } = buildWith(file, before, `${before}\n{missingName}\n`);
    expect(status).not.toBe(0);
    expect(fingerprint()).toBe(good);
  });
});

/** The project without what it made, in a folder of its own. */
function copyProject(): string {
  const copy = mkdtempSync(`${tmpdir()}/monosashi-`);
  const parts = ['src', 'scripts', 'content', 'public', ...globSync('*.{json,mjs}')];
  for (const part of parts) cpSync(part, `${copy}/${part}`, { recursive: true });
  symlinkSync(`${process.cwd()}/node_modules`, `${copy}/node_modules`, 'junction');
  return copy;
}

function buildWith(file: string, before: string, after: string): ReturnType<typeof build> {
  writeFileSync(`${root}/${file}`, after);
  const outcome = build();
  writeFileSync(`${root}/${file}`, before);
  return outcome;
}

const build = () =>
  spawnSync(process.execPath, ['scripts/build.ts'], { cwd: root, encoding: 'utf8' });

/** One hash over the names and bytes of all built files. */
function fingerprint(): string {
  const files = globSync('dist/**/*.*', { cwd: root })
    .filter((path) => statSync(`${root}/${path}`).isFile())
    .sort();
  expect(files.length).toBeGreaterThan(100);
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(`${root}/${file}`));
  return hash.digest('hex');
}

/** `line:column`, both from 1. */
function placeOf(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n');
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}
