import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runScript } from '../../site/city/outcome.ts';
import { CITY_CONTENT } from '../../site/sites.ts';
import { readContent } from '../content.ts';
import { writeHashes } from '../versions/hashes.ts';
import { contentWarnings } from './warnings.ts';

const made = mkdtempSync(join(tmpdir(), 'check-'));
afterAll(() => {
  rmSync(made, { recursive: true });
});

const REPORT = 'reports/akane/2022.yaml';

/** How `npm run check` ends on a copy of the city in which a passage of a file is replaced. */
async function checked(name: string, file: string, from: string, to: string) {
  const folder = join(made, name);
  cpSync(CITY_CONTENT, folder, { recursive: true });
  const text = readFileSync(join(folder, file), 'utf8');
  if (!text.includes(from)) throw new RangeError(`missing text: ${from}`);
  writeFileSync(
    join(folder, file),
    text.replace(from, () => to),
  );
  return runScript('check', { CONTENT: folder });
}

/** Nothing in the words of the machine. */
const TRACE = /^\s+at |node:internal|\bError\b/m;

test('check names warnings with their place, how they are answered and how many they are, and ends well', async () => {
  const { status, said } = await runScript('check', { CONTENT: CITY_CONTENT });
  expect(status).toBe(0);
  expect(said).toMatch(/^注意（\w+） content\/reports\/\S+:\d+:\d+ \S+: .+ — .+$/m);
  expect(said).toContain('confirmed: {');
  const count = contentWarnings(readContent(CITY_CONTENT)).length;
  expect(said).toContain(`誤り 0件、注意 ${count}件`);
});

test('check names mistakes and warnings, and ends badly', async () => {
  const { status, said } = await checked('mistaken', REPORT, 'rating: A', 'rating: 良');
  expect(status).toBe(1);
  expect(said).toMatch(
    /^content\/reports\/akane\/2022\.yaml:\d+:17 strategies\[1\]\.results\[1\]\.rating: /m,
  );
  expect(said).toMatch(/^注意（\w+） content\/reports\/akane\/2021/m);
  expect(said).toMatch(/^誤り 1件、注意 \d+件$/m);
  expect(said).not.toMatch(TRACE);
});

test('check names a published figure that changed without a word', async () => {
  const { status, said } = await checked('changed', REPORT, 'value: 12分', 'value: 13分');
  expect(status).toBe(1);
  expect(said).toMatch(/公開した当年度の値が「12分」から「13分」/);
});

test.each([
  ['binary', 'site.yaml', 'title: ', '\u0000\uFFFD: ['],
  ['version', 'versions/1.1.0/data/datapackage.json', '{', ''],
  ['framework', 'framework.yaml', 'units:', 'units: ['],
])('check of a spoilt %s tells it without a trace', async (name, file, from, to) => {
  const { status, said } = await checked(name, file, from, to);
  expect(status).toBe(1);
  expect(said).toMatch(/^\S+:\d+:\d+ .+ — .+/m);
  expect(said).not.toMatch(TRACE);
});

test('check of a folder that is not there tells it without a trace', async () => {
  const { status, said } = await runScript('check', { CONTENT: join(made, 'nowhere') });
  expect(status).toBe(1);
  expect(said).toMatch(/^content\/site\.yaml:1:1 /m);
  expect(said).not.toMatch(TRACE);
});

test('what nobody foresaw is told in one sentence', async () => {
  const folder = join(made, 'odd');
  cpSync(CITY_CONTENT, folder, { recursive: true });
  const version = join(folder, 'versions/9.9.9');
  const files = { 'addresses.txt': '', 'data/datapackage.json': 'no description' };
  mkdirSync(join(version, 'data'), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(version, file), text);
  writeHashes(folder, '9.9.9');
  const { status, said } = await runScript('check', { CONTENT: folder });
  expect(status).toBe(1);
  expect(said).toMatch(/^思いがけないこと.*進めませんでした/);
  expect(said.trim().split('\n')).toHaveLength(1);
});
