import { expect, test } from 'vitest';
import { expectProblem, FILES, placesOf } from './fixture.ts';
import { formatProblem } from './problem.ts';
import { parseRedirects } from './redirects.ts';
import { messages } from '../text/ja/messages.ts';

const REDIRECTS = 'content/redirects.yaml';
const withLines = (...lines: string[]) => ({
  ...FILES,
  [REDIRECTS]: ['redirects:', ...lines.map((line) => `  - { ${line} }`), ''].join('\n'),
});
const live = new Set(['/new/', '/new/#a', '/data/new.csv']);
const told = (...lines: string[]) =>
  parseRedirects(
    { file: REDIRECTS, text: withLines(...lines)[REDIRECTS], messages },
    live,
  ).problems.map(formatProblem);

test('parseRedirects(pages, files, anchors, tombstones) is ok where all is as it says', () => {
  const lines = [
    'from: /old/, to: /new/',
    'from: /data/old.csv, to: /data/new.csv',
    'from: /new/#b, to: /new/#a',
    'from: /gone/, gone: 新しいページにまとめました, see: [/new/]',
  ];
  expect(told(...lines)).toEqual([]);
});

test('parseRedirects(target that is not there) names it', () => {
  expect(told('from: /old/, to: /nwe/')).toEqual([
    `${REDIRECTS}:2:24 redirects[1].to: 「/nwe/」というアドレスはありません — 今あるページのアドレスを書いてください`,
  ]);
  expect(told('from: /gone/, gone: なくなった, see: [/nwe/]')).toHaveLength(1);
});

test('parseRedirects(old address that is in use) is a mistake', () => {
  expect(told('from: /new/#a, to: /new/')[0]).toMatch(/:2:13 redirects\[1\]\.from: .*今も使われて/);
  expect(told('from: /old/#a, to: /new/')[0]).toMatch(/ページがない/);
});

test('parseDataset(redirect to itself, loop, chain) names each', () => {
  const at = (line: number, column: number) =>
    `${REDIRECTS}:${line}:${column} redirects[${line - 1}].to`;
  expectProblem(withLines('from: /a/, to: /a/'), at(2, 22), /自分自身/, /今あるページ/);
  const loop = placesOf(withLines('from: /a/, to: /b/', 'from: /b/, to: /a/'));
  expect(loop).toEqual([at(2, 22), at(3, 22)]);
  const chain = withLines('from: /a/, to: /b/', 'from: /b/, to: /new/');
  expectProblem(chain, at(2, 22), /そこからまた案内/, /\/new\/ を書いて/);
});

test('parseDataset(two redirects of one address) is told at the second', () => {
  const files = withLines('from: /a/, to: /b/', 'from: /a/, to: /c/');
  expectProblem(files, `${REDIRECTS}:3:13 redirects[2].from`, /上にも/, /どちらか/);
});

test('parseDataset(redirect that leads on and is gone, or neither) asks for one', () => {
  const place = `${REDIRECTS}:2:5 redirects[1]`;
  expectProblem(withLines('from: /a/'), place, /どちらか一つ/, /to に/);
  expectProblem(withLines('from: /a/, to: /b/, gone: なし'), place, /どちらか一つ/, /gone に/);
});

test('parseDataset(address of another site or without its slash) says how to write it', () => {
  const place = `${REDIRECTS}:2:13 redirects[1].from`;
  expectProblem(withLines('from: https://example.org/, to: /b/'), place, /サイトの中/, /\/ で/);
  expectProblem(withLines('from: /old, to: /b/'), place, /サイトの中/, /\/ で終わる/);
});
