import { expect, test } from 'vitest';
import { edited, FILES, SITE } from './fixture.ts';
import { contentTerms } from './terms.ts';

const terms = (lines: string) => contentTerms(edited('languages: [ja]', lines, SITE));

test('contentTerms(site) are what it states, null for what it leaves out', () => {
  const unstated = {
    ...{ area: null, areas: null, people: null },
    ...{ region: null, regions: null, years: 'fiscal' },
  };
  expect(contentTerms(FILES)).toEqual(unstated);
  expect(contentTerms({})).toEqual(unstated);
  expect(terms('languages: [ja]\narea: 町\npeople: 町民\nyears: calendar')).toEqual({
    ...unstated,
    ...{ area: '町', people: '町民', years: 'calendar' },
  });
});

test('contentTerms(site in several languages) are those of its own', () => {
  const { area, areas } = terms(
    'languages: [en, ja]\narea: { ja: 町, en: town }\nareas: { en: towns }',
  );
  expect([area, areas]).toEqual(['town', 'towns']);
});

test('contentTerms(site with mistakes) are still read', () => {
  expect(terms('languages: [ja]\narea: 町\nyears: lunar\ncitty: 北市')).toMatchObject({
    ...{ area: '町', years: 'fiscal' },
  });
});
