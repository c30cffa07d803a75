import { expect, test } from 'vitest';
import { answer } from './answer.ts';
import { scanEngine } from './fixture.ts';
import type { Sources } from './sources.ts';

const sources: Sources = {
  engine: scanEngine({
    children: ['待機児童の人数は3名です。'],
    guidance: ['窓口の案内が良いと感じた区民'],
    bicycles: ['放置自転車と駐輪場'],
    both: ['窓口の待機児童'],
    north: ['北区 駐輪場'],
    west: ['西区 案内'],
  }),
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
  ['待機児童', { mode: 'exact', found: ['both', 'children'] }],
  ['保活', { mode: 'exact', found: ['both', 'children'] }],
  ['窓口 待機児童', { mode: 'exact', found: ['both'] }],
  ['放置自転車はどこの駐輪場にありますか', { mode: 'split', found: ['bicycles'] }],
  ['北区 放置自転車', { mode: 'partly', found: ['north'], missing: ['放置自転車'] }],
  ['北区 西区 案内', { mode: 'partly', found: ['west'], missing: [] }],
  ['名古屋市 窓口', { mode: 'none', found: [] }],
  ['犬の駐輪場', { mode: 'none', found: [] }],
  ['駐輪場放置自転車', { mode: 'split', found: ['bicycles'] }],
  ['窓口 寿司', { mode: 'partly', found: ['both', 'guidance'], missing: ['寿司'] }],
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
