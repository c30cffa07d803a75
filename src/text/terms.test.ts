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

test.each([
  ['区', '区民'],
  ['町', '町民'],
  ['市町村', '住民'],
  ['学区', '住民'],
])('people of a %s are called %s in Japanese', (area, people) => {
  expect(wordsOf('ja', stated({ area })).noMargin.monitors).toContain(`、${people}全体`);
});

test('people are called as the site states it', () => {
  const monitors = (language: string, people: string) =>
    wordsOf(language, stated({ people })).noMargin.monitors;
  expect(monitors('ja', '県民')).toContain('、県民全体');
  expect(monitors('en', 'citizens')).toContain('all citizens');
  expect(wordsOf('en').noMargin.monitors).toContain('all residents');
});

test('years are named with their era in Japanese, and by what the city counts', () => {
  const named = (language: string, years: StatedTerms['years']) => {
    const { year, previous } = wordsOf(language, stated({ years }));
    return [year(2016), previous];
  };
  expect(named('ja', 'fiscal')).toEqual(['2016年度（平成28年度）', '前年度']);
  expect(named('ja', 'calendar')).toEqual(['2016年（平成28年）', '前年']);
  expect(named('ja', 'school')).toEqual(['2016年度（平成28年度）', '前年度']);
  expect(named('en', 'calendar')[0]).toBe('2016');
});

test.each([
  ['区', ['虹県{name}', '{name}役所', '{shortKana}く', '{slug}ku']],
  ['市町村', ['虹県{name}', '{name}役所', '{name}役場', '{shortKana}く', '{slug}shi']],
  ['学区', ['虹県{name}', '{shortKana}く']],
])('a %s is looked for by the names of its kind', (area, names) => {
  const found = wordsOf('ja', stated({ area })).wardNames('虹県', 'く');
  expect(found.slice(0, names.length)).toEqual(names);
});

test.each(['ja', 'easy', 'en'])(
  'the home page of a city without areas counts none (%s)',
  (name) => {
    expect(wordsOf(name).homeTitle('X', 0)).not.toMatch(/0/);
    expect(wordsOf(name).homeTitle('X', 3)).toMatch(/3/);
  },
);
