import { expect, test } from 'vitest';
import { answer, type Sources } from './answer.ts';
import { holds, scannable } from './scan.ts';

const TEXTS = [
  '待機児童の人数は3名です。',
  '窓口の案内が良いと感じた区民',
  '放置自転車と駐輪場',
  '窓口の待機児童',
  '北区 駐輪場',
  '西区 案内',
].map((text) => scannable([text]));

const sources: Sources = {
  engine: {
    find: (units) =>
      Promise.resolve(
        new Map(TEXTS.flatMap((text, index) => (holds(text, units) ? [[index, 1] as const] : []))),
      ),
  },
  dictionary: {
    ...{ spellings: [], katakana: [], hiragana: [], okurigana: [], latin: [], wardNames: [] },
    names: [['待機児童', 'たいきじどう', '保活']],
    wards: [
      ['北区', '北', 'きたく', 'きた', 'kita'],
      ['西区', '西', 'にしく', 'にし', 'nishi'],
    ],
  },
  words: () => Promise.resolve(['待機児童', '放置自転車', '駐輪場', '窓口', '案内']),
};

const answerTo = async (query: string) => {
  const { mode, scores, missing, suggestion } = await answer(sources, query);
  return { mode, found: [...scores.keys()].sort(), missing, suggestion };
};

test.each([
  ['待機児童', { mode: 'exact', found: [0, 3] }],
  ['保活', { mode: 'exact', found: [0, 3] }],
  ['窓口 待機児童', { mode: 'exact', found: [3] }],
  ['放置自転車はどこの駐輪場にありますか', { mode: 'split', found: [2] }],
  ['北区 放置自転車', { mode: 'partly', found: [4], missing: ['放置自転車'] }],
  ['北区 西区 案内', { mode: 'partly', found: [5], missing: [] }],
  ['名古屋市 窓口', { mode: 'none', found: [] }],
  ['犬の駐輪場', { mode: 'none', found: [] }],
  ['駐輪場放置自転車', { mode: 'split', found: [2] }],
  ['窓口 寿司', { mode: 'partly', found: [1, 3], missing: ['寿司'] }],
  ['待期児童', { mode: 'none', found: [], suggestion: '待機児童' }],
  ['寿司', { mode: 'none', found: [], suggestion: null }],
  ['「窓口の人数」', { mode: 'none', found: [] }],
])('answer(%s)', async (query, wanted) => {
  expect(await answerTo(query)).toMatchObject(wanted);
});

test('answer(sentence) never leaves out what it is mostly about', async () => {
  expect(await answerTo('宇宙飛行士の窓口')).toMatchObject({ mode: 'none', found: [] });
});

test('answer(query) of nothing finds nothing', async () => {
  expect(await answerTo('、')).toMatchObject({ mode: 'none', found: [], suggestion: null });
});
