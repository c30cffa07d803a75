import { expect, test } from 'vitest';
import { joined, mistyped, volumesFor, volumesOf, type Dictionary } from './dictionary.ts';

const dictionary: Dictionary = {
  words: {
    nouns: [
      ['待機児童', 'たいきじどう'],
      ['待機', 'たいき'],
      ['児童', 'じどう'],
      ['見守り', 'みまもり'],
      ['カフェ', 'かふぇ'],
      ['ABC', ''],
    ],
    verbs: [['働いて', 'はたらいて']],
  },
  meanings: [['入所待ち', '待機児童']],
  hints: [
    ['保活', '待機児童'],
    ['nursery', '待機児童'],
  ],
};

const volumes = volumesOf(dictionary);
const known = (...texts: readonly string[]) =>
  joined(volumesFor(texts).flatMap((number) => volumes[number] ?? []));
const nouns = (...texts: readonly string[]) => known(...texts).words.nouns.map(([word]) => word);

test.each([
  ['待期', '待機児童'],
  ['たいきじどう', '待機児童'],
  ['タイキ', '待機'],
  ['taiki', '待機'],
  ['見まもり', '見守り'],
  ['ｶﾌｪ', 'カフェ'],
])('volumesFor(%s) hold %s', (text, word) => {
  expect(nouns(text)).toContain(word);
});

test('volumesFor(text) hold what it may mean and hint at', () => {
  expect(known('入所').meanings).toContainEqual(['入所待ち', '待機児童']);
  expect(known('保育').hints).toContainEqual(['保活', '待機児童']);
  expect(known('nurse').hints).toContainEqual(['nursery', '待機児童']);
});

test('mistyped(text) leads to words whose beginning is wrong', () => {
  expect(nouns('体機児童')).not.toContain('待機児童');
  expect(nouns(...mistyped('体機児童'))).toContain('待機児童');
});

test('joined(volumes) knows the readings of words that are looked for by them', () => {
  const readings = new Map(joined(volumes).words.nouns);
  expect(readings.get('待機児童')).toBe('たいきじどう');
  expect(readings.get('見守り')).toBe('みまもり');
  expect(joined(volumes).words.verbs).toEqual(dictionary.words.verbs);
});
