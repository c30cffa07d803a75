import { expect, test } from 'vitest';
import { differences, readPage } from './same.ts';

const PAGE = `<!doctype html><html lang="ja"><head><title>指標</title></head><body>
<table><tr><th scope="row" class="a">緑区</th><td>+3 &amp; 4</td></tr></table></body></html>`;

const site = (html: string) => new Map([['index.html', readPage(html)]]);
const differ = (html: string) => differences(site(PAGE), site(html));

test.each([
  ['white space', PAGE.replaceAll('><', '>\n  <').replace('緑区', '\n緑区 ')],
  ['order of attributes', PAGE.replace('scope="row" class="a"', "class='a' scope=row")],
  ['escapes', PAGE.replace('+3 &amp; 4', '&#43;3 &#38; 4')],
  ['comments', PAGE.replace('<table>', '<!-- table --><table>')],
])('differences(pages that differ in %s) are none', (_, html) => {
  expect(differ(html)).toEqual([]);
});

test.each([
  ['a figure', PAGE.replace('+3', '+5')],
  ['a cell less', PAGE.replace('<td>+3 &amp; 4</td>', '')],
  ['a cell that is no heading', PAGE.replaceAll(/th\b/g, 'td')],
  ['an attribute', PAGE.replace('lang="ja"', 'lang="en"')],
  ['an element at the end', PAGE.replace('</body>', '<p></p></body>')],
])('differences(pages that differ in %s) name the page', (_, html) => {
  expect(differ(html)).toHaveLength(1);
  expect(differ(html)[0]).toMatch(/^index\.html: .* ≠ /);
});

test('differences(a page more or less) name it', () => {
  const more = new Map([...site(PAGE), ['wards/index.html', readPage(PAGE)]]);
  expect(differences(site(PAGE), more)).toEqual(['wards/index.html: missing']);
  expect(differences(more, site(PAGE))).toEqual(['wards/index.html: missing']);
});
