import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { codeKey, inputsOf, keyOf, RECORDED } from './inputs.ts';

const inputs = inputsOf('src/site/city/content', { 'content/site.yaml': 'title: 町' }, false);

test('inputsOf(content, drafts) is the content, its drafts, code, styles, words, packages and Node', () => {
  const text = { 'content/site.yaml': 'title: 町', drafts: 'false', node: process.version };
  expect(inputs).toMatchObject(text);
  expect(Object.keys(inputs)).toEqual(
    expect.arrayContaining([
      ...['src/search/words/fold.ts', 'src/build/search/words.ts', 'src/middleware.ts'],
      ...['src/components/frame/Layout.astro', 'src/styles/frame/tokens.css', 'src/text/ja.ts'],
      ...['astro.config.mjs', 'package-lock.json'],
    ]),
  );
});

test('inputsOf(folder) holds the files of released versions', () => {
  const released = Object.keys(inputsOf('content', {}, false));
  expect(released.some((path) => path.startsWith(RECORDED))).toBe(true);
});

test('inputsOf(folder) does not depend on where the folder lies', () => {
  const folder = 'src/site/city/content';
  expect(keyOf(inputsOf(resolve(folder), {}, false))).toBe(keyOf(inputsOf(folder, {}, false)));
});

test.each([
  ...['content/site.yaml', 'drafts', 'node', 'package-lock.json'],
  ...['src/search/words/fold.ts', 'src/text/ja.ts', 'src/styles/frame/tokens.css'],
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

test('codeKey() is of all inputs that are neither content nor its drafts', () => {
  const isCode = (path: string) =>
    path !== 'drafts' && !path.startsWith('content/') && !path.startsWith(RECORDED);
  const code = Object.entries(inputs).filter(([path]) => isCode(path));
  expect(codeKey()).toBe(keyOf(Object.fromEntries(code)));
});
