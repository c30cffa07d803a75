import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeResults } from './results.ts';

const folder = mkdtempSync(join(tmpdir(), 'results-'));
const path = join(folder, 'build.md');
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const write = async (columns: readonly string[], ...rows: readonly (readonly string[])[]) => {
  await writeResults(path, { title: '題', about: '説明。', names: 2, columns, rows });
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => line.replace(/ +/g, ' '));
};

test('writeResults(path, results) puts what was measured again in its place and keeps the rest', async () => {
  const columns = ['content', 'state', 's'];
  await write(columns, ['a', 'cold', '1'], ['a', 'warm', '2']);
  expect(await write(columns, ['b', 'cold', '3'], ['a', 'cold', '4'])).toEqual([
    '| a | cold | 4 |',
    '| a | warm | 2 |',
    '| b | cold | 3 |',
  ]);
  expect(await write([...columns, 'MB'], ['c', 'cold', '5', '6'])).toEqual([
    '| c | cold | 5 | 6 |',
  ]);
});

test('writeResults(path, results with a picture) puts it beside the page and shows it there', async () => {
  const picture = { alternative: '図', svg: '<svg/>' };
  const page = join(folder, 'peers.md');
  const columns = ['content', 's'];
  await writeResults(page, { title: '題', about: '', names: 1, columns, rows: [], picture });
  expect(readFileSync(page, 'utf8')).toContain('![図](peers.svg)');
  expect(readFileSync(join(folder, 'peers.svg'), 'utf8')).toBe('<svg/>');
});
