import { expect, test } from 'vitest';
import { lexiconOf } from './lexicon.ts';

const lexicon = lexiconOf(
  {
    ...{ kinds: [], explaining: [], questions: [], fillers: [], units: [], common: [], city: [] },
    wards: [['北区', '北', 'きたく', 'きた', 'kita']],
    wardNames: ['{name}役所', '{slug} ward'],
    spellings: [],
  },
  {
    words: {
      nouns: [
        ['待機', 'たいき'],
        ['年度', 'ねんど'],
      ],
      verbs: [['聞い', 'きいてい']],
    },
    meanings: [['fiscal year', '年度'], ['年度'], ['施設', '建物']],
    hints: [
      ['保活', '待機児童'],
      ['nursery', '待機児童'],
    ],
  },
);

test.each([
  ['たいき', '待機'],
  ['タイキ', '待機'],
  ['taiki', '待機'],
  ['きたく', '北区'],
  ['北区役所', '北区'],
  ['kita ward', '北区'],
  ['nendo', '年度'],
])('read(%s) holds %s', (reading, word) => {
  expect(lexicon.read(reading)).toContain(word);
});

test('meant(text) leads to names that the texts hold, and to no others', () => {
  expect(lexicon.meant('fiscal year')).toEqual(['年度']);
  expect(lexicon.meant('fiscal years')).toEqual(['年度']);
  expect(lexicon.meant('施設')).toEqual(['建物']);
  expect(lexicon.meant('年度')).toEqual([]);
});

test('hinted(text) keeps hints apart from what means the same', () => {
  expect(lexicon.hinted('保活')).toEqual(['待機児童']);
  expect(lexicon.meant('保活')).toEqual([]);
});

test('begun(text) gives the words whose reading begins with it', () => {
  expect(lexicon.begun('たい')).toEqual(['待機']);
  expect(lexicon.begun('fis')).toEqual(['年度']);
});

test('isWard(text) knows a ward with and without what all names end in', () => {
  expect(['北区', '北', '待機'].map(lexicon.isWard)).toEqual([true, true, false]);
});
