import { expect, test } from 'vitest';
import { foreignMarked } from './foreign.ts';

const marked = (html: string) => foreignMarked(html, 'en', 'ja');

test('foreignMarked(text of another script) marks it, digits and signs within it too', () => {
  expect(marked('<p>Rated “順調” (17地域中9地域)</p>')).toBe(
    '<p>Rated “<span lang="ja">順調</span>” (17<span lang="ja">地域中9地域</span>)</p>',
  );
});

test('foreignMarked(page in one script) changes nothing', () => {
  const html = '<p title="a > b">Target: 50% – “met”</p>';
  expect(marked(html)).toBe(html);
  expect(foreignMarked('<p>目標</p>', 'ja', 'ja')).toBe('<p>目標</p>');
  expect(foreignMarked('<p>Ziel</p>', 'de', 'en')).toBe('<p>Ziel</p>');
});

test.each(['title', 'script', 'style', 'textarea', 'option', 'svg'])(
  'foreignMarked(%s) leaves an element that holds text only',
  (name) => {
    const html = `<${name}>区</${name}>`;
    expect(marked(`${html}<p>区</p>`)).toBe(`${html}<p><span lang="ja">区</span></p>`);
  },
);

test('foreignMarked(attributes) leaves them', () => {
  expect(marked('<a title="北区 > 福島区" href="/a/">Kita</a>')).toBe(
    '<a title="北区 > 福島区" href="/a/">Kita</a>',
  );
});

test('foreignMarked(page in Japanese about a city that writes in Korean) marks Hangul', () => {
  expect(foreignMarked('<p>도시の区</p>', 'ja', 'ko')).toContain('<span lang="ko">도시');
});
