import { expect, test } from 'vitest';
import { lexiconOf } from '../words/lexicon.ts';
import { wordsOf } from './split.ts';

const lexicon = lexiconOf(
  {
    wards: [['北区', '北', 'きたく', 'きた', 'kita']],
    ...{
      kinds: [],
      explaining: [],
      questions: [],
      fillers: [],
      units: [],
      common: [],
      city: [],
      wardNames: [],
      spellings: [],
    },
  },
  {
    ...{ meanings: [], hints: [] },
    words: {
      verbs: [],
      nouns: [
        ['待機', 'たいき'],
        ['児童', 'じどう'],
        ['窓口', 'まどぐち'],
        ['満足度', 'まんぞくど'],
        ['相談', 'そうだん'],
        ['こども', 'こども'],
      ],
    },
  },
);

test.each([
  ['待機児童は減っていますか', [['待機', '児童']], ['減っていますか']],
  ['北区の窓口の満足度は何パーセント', [['北区'], ['窓口'], ['満足度']], []],
  ['こどもの相談をしたい', [['こども'], ['相談']], []],
  ['まどぐちのまんぞくど', [['まどぐち'], ['まんぞくど']], []],
  ['宇宙飛行士の窓口', [['宇宙飛行士'], ['窓口']], []],
  ['教えてください', [['教えてください']], []],
])('wordsOf(%s) are %s', (sentence, asked, told) => {
  expect(wordsOf(sentence, lexicon)).toEqual({ asked, told });
});
