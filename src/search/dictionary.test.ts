import { expect, test } from 'vitest';
import { kanaSwapped, meaningsOf, spellingsOf, type Dictionary } from './dictionary.ts';

const dictionary: Dictionary = {
  spellings: [['取組', '取り組み']],
  names: [['窓口', 'まどぐち', 'counter']],
  katakana: ['フロアマネージャー', 'フェイスブック'],
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
])('spellingsOf(%s) holds %s', (term, spelling) => {
  expect(spellings(term)).toContain(spelling);
});

test('spellingsOf(term) begins with the term itself, which counts most', () => {
  expect(spellingsOf(dictionary, '取り組み')[0]).toEqual({ text: '取り組み', weight: 1 });
  expect(spellings('待機児童')).toEqual(['待機児童']);
});

test.each(['まどぐち', 'madoguchi', 'counter'])('meaningsOf(%s) is 窓口', (name) => {
  expect(meaningsOf(dictionary, name).map(({ text }) => text)).toEqual(['窓口']);
});

test('meaningsOf(name of an object) is empty', () => {
  expect(meaningsOf(dictionary, 'constructor')).toEqual([]);
});

test('kanaSwapped(term) is the term in the other kana', () => {
  expect(kanaSwapped('あんけーと').map(({ text }) => text)).toEqual(['アンケート']);
});
