import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { messages } from '../text/ja/messages.ts';
import { parseDataset } from './dataset.ts';
import { edited, FILES, SITE } from './fixture.ts';
import { contentLanguage, contentLanguages } from './language.ts';

test('contentLanguage(site) is the first of its languages', () => {
  expect(contentLanguage(FILES)).toBe('ja');
  expect(contentLanguage(edited('[ja]', '[fr, ja]', SITE))).toBe('fr');
});

test('contentLanguage(site with mistakes) is still read', () => {
  const files = edited('languages: [ja]', 'languages: [fr]\ntitle: 二つ目\ncitty: 北市', SITE);
  expect(contentLanguage(files)).toBe('fr');
});

test('contentLanguage(no site, no languages, unreadable site) is the language of content that names none', () => {
  const broken = { ...FILES, [SITE]: 'title: "題' };
  for (const files of [{}, edited('languages: [ja]\n', '', SITE), broken])
    expect(contentLanguage(files)).toBe('ja');
});

test('contentLanguages(site that cannot be read) are those of the line that names them', () => {
  const files = edited('languages: [ja]', 'languages: [fr, ja]', SITE);
  const broken = { ...files, [SITE]: `${files[SITE] ?? ''}title: "題` };
  expect(contentLanguages(broken)).toEqual(['fr', 'ja']);
});

test('parseDataset(languages that cannot be read) tells that, not that texts in several are wrong', () => {
  const titles = edited('title: ものさし', 'title: { ja: ものさし, en: Measure }', SITE);
  const fields = (languages: string) => {
    const site = titles[SITE]?.replace('languages: [ja]', languages) ?? '';
    const reading = parseDataset({ ...titles, [SITE]: site }, messages);
    return reading.ok ? [] : reading.problems.map(({ field }) => field);
  };
  expect(fields('languages: [ja, en]')).toEqual([]);
  expect(fields('languages: ja')).toEqual(['languages']);
  expect(fields('languages: [ja, en')).toEqual(['YAML']);
});

test('parseDataset(files, messages of another language) tells mistakes in that language', () => {
  const french = {
    ...messages,
    wholeFile: () => '(fichier)',
    emptyFile: () => ({ message: 'fichier vide', remedy: 'écrivez-le' }),
  };
  const reading = parseDataset({ ...FILES, [SITE]: '' }, french);
  expect(!reading.ok && reading.problems).toEqual([
    ...[{ file: SITE, line: 1, column: 1, field: '(fichier)' }].map((place) => ({
      ...place,
      message: 'fichier vide',
      remedy: 'écrivez-le',
    })),
  ]);
});

test('parse holds no word of any language', () => {
  const sources = globSync('src/parse/**/*.ts').filter(
    (path) => !/(?:\.test|fixture)\.ts$/.test(path),
  );
  const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}「」]/u;
  expect(sources.length).toBeGreaterThan(20);
  expect(sources.filter((path) => japanese.test(readFileSync(path, 'utf8')))).toEqual([]);
});
