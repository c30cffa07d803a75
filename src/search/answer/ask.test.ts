import { expect, test } from 'vitest';
import type { Sources } from './answer.ts';
import { ask } from './ask.ts';
import { scanEngine } from '../index/fixture.ts';
import { lexiconOf } from '../words/lexicon.ts';
import type { Names } from '../words/names.ts';

const names: Names = {
  ...{ kinds: [], explaining: [], questions: [], fillers: [], units: [], common: [], city: [] },
  wards: [
    ['北区', '北', 'きたく', 'きた', 'kita'],
    ['西区', '西', 'にしく', 'にし', 'nishi'],
  ],
  wardNames: [],
  spellings: [],
};

const lexicon = lexiconOf(names, {
  words: {
    nouns: [
      ['待機児童', 'たいきじどう'],
      ['放置自転車', 'ほうちじてんしゃ'],
      ['駐輪場', 'ちゅうりんじょう'],
      ['窓口', 'まどぐち'],
      ['案内', 'あんない'],
      ['満足度', 'まんぞくど'],
    ],
    verbs: [],
  },
  meanings: [['入所待ち', '待機児童']],
  hints: [['自転車置き場', '駐輪場']],
});

const sources: Sources = {
  engine: scanEngine({
    children: ['待機児童の人数は3名です。'],
    guidance: ['窓口の案内が良いと感じた区民'],
    bicycles: ['放置自転車と駐輪場'],
    both: ['窓口の待機児童'],
    north: ['北区 駐輪場'],
    west: ['西区 案内'],
    counter: ['北区 窓口'],
    nursery: ['北区 満足度'],
  }),
  names,
  lexicon: () => Promise.resolve(lexicon),
};

const answerTo = async (query: string) => {
  const { mode, groups, missing, others } = await ask(sources, query);
  return {
    mode,
    found: [...new Set(groups.flat())].sort(),
    missing,
    others: others.map((one) => one.query),
  };
};

test.each([
  ['待機児童', { mode: 'exact', found: ['both', 'children'] }],
  ['入所待ち', { mode: 'exact', found: ['both', 'children'] }],
  ['自転車置き場', { mode: 'exact', found: ['bicycles', 'north'] }],
  ['まどぐち', { mode: 'exact', found: ['both', 'counter', 'guidance'] }],
  ['窓口 待機児童', { mode: 'exact', found: ['both'] }],
  ['放置自転車はどこの駐輪場にありますか', { mode: 'split', found: ['bicycles', 'north'] }],
  ['駐輪場放置自転車', { mode: 'split', found: ['bicycles', 'north'] }],
  ['待期児童', { mode: 'corrected', found: ['both', 'children'] }],
  ['待機自動', { mode: 'corrected', found: ['both', 'children'] }],
  ['ほうちじてんさゃ', { mode: 'corrected', found: ['bicycles'] }],
  ['北区 放置自転車', { mode: 'partly', found: ['bicycles', 'counter', 'north', 'nursery'] }],
  ['北区 西区 案内', { mode: 'partly', found: ['west'], missing: [] }],
  ['窓口 寿司', { mode: 'partly', missing: ['寿司'] }],
  ['標本満足度', { mode: 'partly', found: ['nursery'], missing: ['標本'] }],
  ['待機じどn', { mode: 'exact', found: ['both', 'children'] }],
  ['待機児童r', { mode: 'exact', found: ['both', 'children'] }],
  ['自転車置', { mode: 'exact', found: ['bicycles', 'north'] }],
  ['名古屋市 窓口', { mode: 'none', found: [], others: ['窓口'] }],
  ['犬の駐輪場', { mode: 'none', found: [], others: ['駐輪場'] }],
  ['寿司', { mode: 'none', found: [], others: [] }],
  ['「窓口の人数」', { mode: 'none', found: [] }],
  ['、', { mode: 'none', found: [] }],
])('ask(%s)', async (query, wanted) => {
  expect(await answerTo(query)).toMatchObject(wanted);
});

test('ask(query) puts what holds a whole sentence before what holds some of it', async () => {
  const { groups } = await ask(sources, '放置自転車はどこの駐輪場にありますか');
  expect([...new Set(groups.flat())]).toEqual(['bicycles', 'north']);
});

test('ask(query) offers every set of words that is found together, the ward with its topic first', async () => {
  const { mode, others } = await answerTo('北区 窓口 満足度');
  expect(mode).toBe('partly');
  expect(others).toEqual(['北区 窓口', '北区 満足度']);
});

test('ask(query) reads kana whose last syllable is not finished', async () => {
  expect((await answerTo('まどぐちn')).found).toContain('counter');
});

test('ask(query) reads a very long query up to a limit', async () => {
  expect((await answerTo(`窓口${' '.repeat(200)}寿司`)).mode).toBe('exact');
});
