import { expect, test } from 'vitest';
import { localised } from './localised.ts';

const content = {
  title: { ja: '成果', en: 'Results' },
  wards: [{ name: { ja: '北区' }, tile: { row: '1' } }],
};
const inLanguage = (spoken: string) => localised(content, { all: ['ja', 'en'], spoken });

test('localised(content) says each text in the language asked for', () => {
  expect(inLanguage('en')).toMatchObject({ title: 'Results' });
  expect(inLanguage('ja')).toMatchObject({ title: '成果' });
});

test('localised(content) falls back to its own language, and leaves other fields alone', () => {
  expect(inLanguage('en')).toMatchObject({ wards: [{ name: '北区', tile: { row: '1' } }] });
});

test('localised(content) leaves fields that only look like a language of another site', () => {
  expect(localised({ en: '1' }, { all: ['ja'], spoken: 'ja' })).toEqual({ en: '1' });
});
