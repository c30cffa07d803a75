import { expect, test } from 'vitest';
import type { Dictionary } from './dictionary.ts';
import { spellingsOf } from './spelling.ts';

const dictionary: Dictionary = {
  spellings: [['取組', '取り組み']],
  ...{ names: [], wards: [], wardNames: [] },
  katakana: ['フロアマネージャー', 'フェイスブック', 'アンケート'],
  hiragana: ['まち', 'いきいき'],
  okurigana: ['話し合い'],
  latin: ['community'],
};
const spellings = (term: string) => spellingsOf(dictionary, term).map(({ text }) => text);

test.each([
  ['取り組み内容', '取組内容'],
  ['フロアマネジャ', 'フロアマネージャー'],
  ['フェースブック', 'フェイスブック'],
  ['話合い', '話し合い'],
  ['28年度', '2016年度'],
  ['commu', 'community'],
  ['あんけーと', 'アンケート'],
  ['イキイキ', 'いきいき'],
])('spellingsOf(%s) holds %s', (term, spelling) => {
  expect(spellings(term)).toContain(spelling);
});

test('spellingsOf(term) begins with the term itself, which counts most', () => {
  expect(spellingsOf(dictionary, '取り組み')[0]).toMatchObject({ text: '取り組み', weight: 1 });
  expect(spellings('待機児童')).toEqual(['待機児童']);
});

test.each(['たこ', 'いか', 'うた'])('spellingsOf(%s) finds no kana inside of words', (term) => {
  expect(spellings(term)).toEqual([]);
});

test.each(['バス', 'ガス', 'マス'])('spellingsOf(%s) is not its hiragana', (term) => {
  expect(spellings(term)).toEqual([term]);
});

test('spellingsOf(term) finds kana that begin a word', () => {
  expect(spellings('まち')).toEqual(['まち']);
});
