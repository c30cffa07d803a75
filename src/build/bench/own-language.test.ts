import { expect, test } from 'vitest';
import { SITE } from '../../parse/files.ts';
import { CITY_CONTENT } from '../../site/sites.ts';
import { readContent } from '../content.ts';
import { readEditions } from '../editions.ts';
import { editBlock } from '../typed.ts';
import { inOwnLanguage } from './own-language.ts';

const files = readContent(CITY_CONTENT);
const inTwo = editBlock(files, SITE, (site) => ({
  ...site,
  languages: ['ja', 'en'],
  title: { ja: '二つの言葉', en: 'Two languages' },
}));

test('inOwnLanguage(files) leaves what can be read in their own language alone', () => {
  const reading = readEditions(inOwnLanguage({ ...inTwo, 'content/pages/en/about.md': '# About' }));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  expect(reading.editions.map(({ links }) => links.prefix)).toEqual([null]);
  expect(reading.own.dataset.site).toMatchObject({ title: '二つの言葉', languages: ['ja'] });
  const pages = Object.keys(files).filter((path) => path.startsWith('content/pages/'));
  expect(reading.own.dataset.pages.map(({ file }) => file)).toEqual(pages);
});
