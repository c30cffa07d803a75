import { describe, expect, test } from 'vitest';
import { saidIn, unsaidIn } from './fixture.ts';
import { messagesOf } from './messages.ts';
import { UNSTATED, type StatedTerms } from './terms.ts';
import { wordsOf } from './words.ts';

const stated = (terms: Partial<StatedTerms>): StatedTerms => ({ ...UNSTATED, ...terms });
const TOWNS = stated({ area: '市町村', years: 'calendar' });
const DISTRICTS = stated({ area: 'district', areas: 'districts', years: 'calendar' });

/** Other words that hold the sign of a ward, and names of columns and parameters, which are the same everywhere. */
const OTHER_WORDS = /市区町村|区分|区切|区別|「区」|column ward\b|table wards\b|\?ward=/g;

/** What the fields of `site.yaml` say of the terms themselves, whatever they are. */
const OF_TERMS = /^contentFiles\.site\.fields\.(?:area|people|years|wardSuffix)\./;

/** The texts of a table in which a word stands, each once. */
const withWord = (words: unknown, word: RegExp): readonly string[] => [
  ...new Set(
    saidIn(words)
      .filter(({ path, text }) => !OF_TERMS.test(path) && word.test(text.replace(OTHER_WORDS, '')))
      .map(({ path, text }) => `${path}: ${text}`),
  ),
];

describe.each([
  ['words in Japanese', wordsOf('ja', TOWNS)],
  ['words in easy Japanese', wordsOf('easy', TOWNS)],
  ['messages in Japanese', messagesOf('ja', TOWNS)],
  ['words in English', wordsOf('en', DISTRICTS)],
])('%s, every sentence of which is made of samples,', (_, words) => {
  test('are all said', () => {
    expect(unsaidIn(words)).toEqual([]);
  });

  test('know no ward and no fiscal year where the city has none', () => {
    expect(withWord(words, /区|年度/)).toEqual([]);
  });
});

test('words in English say neither ward nor fiscal year where the city has none', () => {
  const { contentFiles, ...words } = wordsOf('en', DISTRICTS);
  expect(contentFiles).toBeDefined();
  expect(withWord(words, /\bwards?\b|\bfiscal\b|\bFY\d/i)).toEqual([]);
});

test('words in Japanese of a site with wards say both', () => {
  expect(withWord(wordsOf('ja'), /区/).length).toBeGreaterThan(100);
  expect(withWord(wordsOf('ja'), /年度/).length).toBeGreaterThan(100);
});
