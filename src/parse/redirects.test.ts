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
  expectProblem(withLines('from: https://example.org/, to: /b/'), place, /サイトの中/, /\/ から/);
  expectProblem(withLines('from: /old, to: /b/'), place, /サイトの中/, /\/ で終わる/);
});

test('parseDataset(pattern, query or another site as an address) says what to write', () => {
  const place = `${REDIRECTS}:2:13 redirects[1].from`;
  const told = (from: string, remedy: RegExp) => {
    expectProblem(withLines(`from: "${from}", to: /b/`), place, /サイトの中/, remedy);
  };
  for (const from of ['/old/*', '/wards/:ward/2016/']) told(from, /一つずつ/);
  for (const from of ['//example.org/', 'https://example.org/wards/']) told(from, /ほかのサイト/);
  told('/search/?q=a', /\? から後/);
  told('/%E5%8C/', /\/ で始まり/);
  const to = withLines('from: /a/, to: "/b/:splat"');
  expectProblem(to, `${REDIRECTS}:2:22 redirects[1].to`, /サイトの中/, /一つずつ/);
});

test('parseRedirects(the same address encoded and plain) is told at the second', () => {
  const files = withLines('from: /%E5%8C%97/, to: /b/', 'from: /北/, to: /c/');
  expectProblem(files, `${REDIRECTS}:3:13 redirects[2].from`, /上にも/, /どちらか/);
  expect(told('from: /new/index.html, to: /data/new.csv')[0]).toMatch(/今も使われて/);
});
