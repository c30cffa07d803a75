import { expect, test } from 'vitest';
import { parseDataset } from './dataset.ts';
import { expectProblem, FILES } from './fixture.ts';
import { messages } from '../text/ja/messages.ts';

const ABOUT = 'content/pages/about.md';
const files = (text: string) => ({ ...FILES, [ABOUT]: text });

test('parseDataset(page) reads its title, description and text', () => {
  for (const line of ['\n', '\r\n']) {
    const text = ['---', 'title: 題', 'description: 説明', '---', '', '## 見出し'].join(line);
    const reading = parseDataset(files(text), messages);
    expect(reading.ok && reading.dataset.pages).toEqual([
      {
        ...{ name: 'about', file: 'content/pages/about.md' },
        ...{ title: '題', description: '説明', body: `${line}## 見出し` },
      },
    ]);
  }
});

test('parseDataset(page without title or with another field) names the field', () => {
  const untitled = files('---\ndescription: 説明\n---\n本文\n');
  expectProblem(untitled, `${ABOUT}:2:1 title`, /項目がありません/, /書き足して/);
  const mistyped = files('---\ntitle: 題\ndescription: 説明\ntitel: 題\n---\n本文\n');
  expectProblem(mistyped, `${ABOUT}:4:1 titel`, /「titel」という項目/, /「title」の書き間違い/);
});

test('parseDataset(page with broken front matter) names its place', () => {
  const broken = files('---\ntitle: "題\ndescription: 説明\n---\n本文\n');
  expectProblem(broken, `${ABOUT}:2:8 YAML`, /閉じられていません/, /閉じて/);
});

test('parseDataset(page without front matter) asks for it', () => {
  for (const text of ['# 題\n', '---\ntitle: 題\ndescription: 説明\n']) {
    expectProblem(files(text), `${ABOUT}:1:1 （ファイル全体）`, /題名（title）と説明/, /「---」/);
  }
});

test('parseDataset(page) reads its front matter as text, like any other file', () => {
  const reading = parseDataset(files('---\ntitle: 2016-04-01\ndescription: yes\n---\n'), messages);
  expect(reading.ok && reading.dataset.pages).toMatchObject([
    { title: '2016-04-01', description: 'yes' },
  ]);
});

test('parseDataset(page whose text holds what no text may hold) names the line', () => {
  const page = (body: string) =>
    files(`---\ntitle: 題\ndescription: 説明\n---\n\n見出し\n=======\n${body}\n`);
  const place = (column: number) => `${ABOUT}:8:${column} （ファイル全体）`;
  expectProblem(page('本文\u000b'), place(3), /目に見えない文字（U\+000B）/, /打ち直して/);
  expectProblem(page('区⺹'), place(2), /漢字に似た別の文字/, /ふつうの漢字/);
  expectProblem(page('<<<<<<< HEAD'), place(1), /編集が重なった跡/, /正しいほう/);
});
