import markdownIt from 'markdown-it';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { markdownCode, markdownLink, markdownTable, markdownText } from './text.ts';

/** As a page that trusts what it is given: markup passes, addresses become links. */
const render = (markdown: string) =>
  parseHTML(
    `<body>${markdownIt({ html: true, linkify: true }).render(markdown)}</body>`,
  ).document.querySelector('body');

const HOSTILE = [
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '[押す](https://evil.example/) ![図](https://evil.example/a.png)',
  'https://evil.example/ と www.evil.example と mailto:a@evil.example',
  '| 区 | 値 |',
  '**太字** _斜体_ ~~消す~~ `コード`',
  '&lt;b&gt; &amp; \\<b>',
  '<!-- 隠す',
  '</details></td>',
];

test.each(HOSTILE)('markdownText(%s) is shown as it stands, in a cell and in an item', (text) => {
  for (const body of [
    render(markdownTable(['列'], [[markdownText(text)]]))?.querySelector('td'),
    render(`- ${markdownText(text)}`)?.querySelector('li'),
  ]) {
    expect(body?.textContent.replaceAll('\u200b', '')).toBe(text);
    expect(body?.querySelectorAll('*').length).toBe(0);
  }
});

test.each(['# 見出し', '- 項目', '+ 項目', '1. 項目', '1) 項目', '> 引用', '---', '    コード'])(
  'markdownText(%s) begins nothing in an item',
  (text) => {
    const item = render(`- ${markdownText(text)}`)?.querySelector('li');
    expect(item?.textContent.replaceAll('\u200b', '')).toBe(text.trim());
    expect(item?.querySelectorAll('*').length).toBe(0);
  },
);

test('markdownText(signs that name people, issues and emoji) takes them apart', () => {
  expect(markdownText('@octocat #12 GH-3 :tada: a/b#4')).toBe(
    '@\u200boctocat #\u200b12 GH-\u200b3 :\u200btada: a/b#\u200b4',
  );
  expect(markdownText('$x$')).toBe('<span>$</span>x<span>$</span>');
});

test('markdownText(figures and plain sentences) changes nothing', () => {
  for (const text of ['54.10%', '1,145件', '4-1-a', '目標（50%以上）', '3.5点以上', '令和5年度'])
    expect(markdownText(text)).toBe(text);
});

test('markdownText(lines) breaks them', () => {
  expect(markdownText('一行目\n二行目')).toBe('一行目<br>二行目');
});

test('markdownLink(name, address) leads there and nowhere else', () => {
  const link = render(markdownLink('区](https://evil.example/)', 'https://a.example/x_(y) z'));
  expect([...(link?.querySelectorAll('a') ?? [])].map((one) => one.getAttribute('href'))).toEqual([
    'https://a.example/x_%28y%29%20z',
  ]);
  expect(markdownLink('区', null)).toBe('区');
});

test('markdownCode(language, lines) holds lines that hold fences', () => {
  const code = render(markdownCode('yaml', ['before: "```"', '</code>@octocat']));
  expect(code?.querySelector('code')?.textContent).toBe('before: "```"\n</code>@octocat\n');
});
