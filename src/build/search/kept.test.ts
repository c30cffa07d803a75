import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keyOf, searchInputs } from './inputs.ts';
import { keptSearch } from './kept.ts';
import { write } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-'));
const file = `${folder}/kept/site/pagefind/names.json`;
afterAll(() => {
  rmSync(folder, { recursive: true });
});

let times = 0;
const search = (key: string) =>
  keptSearch(`${folder}/kept`, key, `${folder}/site`, (site) => {
    times += 1;
    write(`${site}/pagefind/names.json`, times);
    return Promise.resolve(7);
  });

test('keptSearch(key) makes a search once for as long as its key stays', async () => {
  expect([await search('a'), await search('a'), times]).toEqual([7, 7, 1]);
  expect([await search('b'), await search('b'), times]).toEqual([7, 7, 2]);
  expect(readFileSync(`${folder}/site/pagefind/names.json`, 'utf8')).toBe('2');
});

test('keptSearch(key) makes anew what was changed or lost where it is kept', async () => {
  writeFileSync(file, 'other');
  await search('b');
  expect(times).toBe(3);
  rmSync(file);
  await search('b');
  expect(times).toBe(4);
  expect(readFileSync(`${folder}/site/pagefind/names.json`, 'utf8')).toBe('4');
});

test('keptSearch(key) whose making failed is made the next time', async () => {
  const failing = () => Promise.reject(new Error('stopped'));
  await expect(keptSearch(`${folder}/kept`, 'c', `${folder}/site`, failing)).rejects.toThrow();
  expect([await search('b'), times]).toEqual([7, 5]);
});

const inputs = searchInputs({ 'content/site.yaml': 'title: 町' }, false);

test('searchInputs(content, drafts) is the content, its drafts, code, words, packages and Node', () => {
  const paths = Object.keys(inputs);
  const text = { 'content/site.yaml': 'title: 町', drafts: 'false', node: process.version };
  expect(inputs).toMatchObject(text);
  for (const path of [
    ...['src/search/words/fold.ts', 'src/build/search/words.ts', 'src/views/search/records.ts'],
    ...['src/model/figure/figure.ts', 'src/text/ja.ts', 'package-lock.json'],
  ])
    expect(paths).toContain(path);
});

test.each([
  ...['content/site.yaml', 'drafts', 'node', 'package-lock.json'],
  ...['src/search/words/fold.ts', 'src/text/ja.ts', 'src/build/search/index.ts'],
])('keyOf(inputs) changes with %s', (path) => {
  const text = inputs[path] ?? '';
  expect(keyOf({ ...inputs, [path]: `${text} ` })).not.toBe(keyOf(inputs));
  const { [path]: _, ...others } = inputs;
  expect(keyOf(others)).not.toBe(keyOf(inputs));
});

test('keyOf(inputs) does not depend on their order, and does on where each ends', () => {
  expect(keyOf({ a: '1', b: '2' })).toBe(keyOf({ b: '2', a: '1' }));
  expect(keyOf({ a: '1', b: '2' })).not.toBe(keyOf({ a: '', '1b': '2' }));
});
