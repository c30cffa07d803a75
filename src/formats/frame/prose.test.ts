import { expect, test } from 'vitest';
import { linksOf } from '../../links.ts';
import { prose } from './prose.ts';

const links = linksOf('https://example.org/results/', 'en');
const html = (body: string) => prose(links, { body }).html;

test('prose(page) gives headings anchors that differ', () => {
  expect(html('## 数え方\n\n## 数え方')).toBe(
    '<h2 id="数え方">数え方</h2>\n<h2 id="数え方-1">数え方</h2>\n',
  );
});

test('prose(page) leads to pages of its own base and language, and elsewhere as typed', () => {
  expect(html('[見方](/methods/#a) [外](https://example.com/)')).toBe(
    '<p><a href="/results/en/methods/#a">見方</a> <a href="https://example.com/">外</a></p>\n',
  );
});

test('prose(page) shows markup as it is typed, and follows no script address', () => {
  expect(html('<script>alert(1)</script>')).not.toContain('<script');
  expect(html('[a](javascript:alert(1))')).not.toContain('href');
});

test('prose(page) lists its parts by the anchors of their headings', () => {
  expect(prose(links, { body: '# 題\n## 値と*差* & 幅\n### 細目\n## 幅\n' }).outline).toEqual([
    { href: '#値と差--幅', name: '値と差 & 幅' },
    { href: '#幅', name: '幅' },
  ]);
});
