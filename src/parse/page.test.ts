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
      { name: 'about', title: '題', description: '説明', body: `${line}## 見出し` },
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
