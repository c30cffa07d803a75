import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { messages } from '../../text/ja/messages.ts';
import { problemsPage } from './problems-page.ts';

const problem = {
  ...{ file: 'content/reports/north/2016.yaml', line: 12, column: 7, field: 'rating' },
  ...{ message: '「<b>」は評価ではありません', remedy: '行を消してください & 保存' },
};

test('problemsPage(problems) names each with its place and its remedy, as text', () => {
  const page = problemsPage([problem, { ...problem, line: 13 }], messages);
  expect(page).toContain('<html lang="ja">');
  expect(page).toContain('2件の誤り');
  expect(page).toContain('content/reports/north/2016.yaml:13:7');
  expect(page).toContain('「&lt;b&gt;」は評価ではありません');
  expect(page).toContain('行を消してください &amp; 保存');
});

test('problemsPage(problems) is valid, and loads itself again', async () => {
  const page = problemsPage([problem], messages);
  const { valid, results } = await new HtmlValidate({
    extends: ['html-validate:standard'],
  }).validateString(page);
  expect(results.flatMap(({ messages: found }) => found.map(({ message }) => message))).toEqual([]);
  expect(valid).toBe(true);
  expect(page).toContain('src="/@vite/client"');
});
