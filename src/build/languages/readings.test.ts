import { expect, test } from 'vitest';
import { datasetOf } from '../../views/fixture.ts';
import { toHiragana } from '../../search/words/kana.ts';
import { readingsOf } from './readings.ts';

const term = (name: string, reading: string) => ({
  ...{ id: name, term: name, reading, meaning: '意味', synonyms: [] },
});
const dataset = datasetOf();
const site = { ...dataset.site, wardSuffix: { name: '区', kana: 'く' } };
const wards = dataset.wards.map((ward) =>
  ward.name === '緑区' ? { ...ward, name: '長吉区', kana: 'ながよしく' } : ward,
);
const terms = [term('取組', 'とりくみ'), term('年度', 'ねんど'), term('指標', 'しひょう')];
const read = readingsOf({ ...dataset, site, wards, terms });

/** A text as it is read out. */
const aloud = (text: string): string =>
  read(text)
    .map(({ surface, reading }) => (reading === null ? surface : toHiragana(reading)))
    .join('');

test.each([
  ['長吉区の長吉', 'ながよしくのながよし'],
  ['取組と年度', 'とりくみとねんど'],
  ['新たに取組む', 'あらたにとりくむ'],
  ['年度末までの指標名', 'ねんどまつまでのしひょうめい'],
  ['2016年度中', '2016ねんどちゅう'],
  ['長吉区民', 'ながよしくみん'],
])(
  'readingsOf(dataset) reads %s as the content says, where the name is a word',
  (text, reading) => {
    expect(aloud(text)).toBe(reading);
  },
);

test.each([
  ['2016年11月25日', '2016ねん11がつ25にち'],
  ['1月1日', '1がつついたち'],
  ['4月10日から1日', '4がつとおかから1にち'],
  ['5人、715人', '5にん、715にん'],
  ['1人と2人と12人', 'ひとりとふたりと12にん'],
  ['2.1人', '2.1にん'],
  ['1,002人', '1,002にん'],
  ['年10回', 'ねん10かい'],
  ['前の年', 'まえのとし'],
  ['毎月の月', 'まいつきのつき'],
  ['3名、3件', '3めい、3けん'],
  ['一人', 'ひとり'],
])('readingsOf(dataset) reads the numbers and what they count in %s', (text, reading) => {
  expect(aloud(text)).toBe(reading);
});

test.each([
  ['値がない行は空です', 'あたいがないぎょうはからです'],
  ['観測値', 'かんそくち'],
  ['何の数字', 'なんのすうじ'],
  ['何が違うか', 'なにがちがうか'],
  ['相談を行った', 'そうだんをおこなった'],
  ['区役所に行った', 'くやくしょにいった'],
  ['区役所に 行った 人', 'くやくしょに いった ひと'],
  ['この 年 93%', 'この とし 93%'],
  ['正しく 読む', 'ただしく よむ'],
  ['知っている方だけ', 'しっているかただけ'],
  ['高い方が良い', 'たかいほうがよい'],
  ['その他の区と他の区', 'そのたのくとほかのく'],
  ['市民と行政の間', 'しみんとぎょうせいのあいだ'],
  ['障がいのある人', 'しょうがいのあるひと'],
  ['並べて比べる', 'ならべてくらべる'],
  ['「深まった」人', '「ふかまった」ひと'],
  ['市民、達した、目途', 'しみん、たっした、めど'],
])('readingsOf(dataset) reads %s as reports mean it', (text, reading) => {
  expect(aloud(text)).toBe(reading);
});

test('readingsOf(dataset) keeps the blanks of a text', () => {
  expect(read('前の 年').map(({ surface }) => surface)).toEqual(['前', 'の', ' ', '年']);
});

test('readingsOf(dataset) reads the names that the content corrects, of kanji and kana', () => {
  const readings = [
    { word: '天満阿波おどり', reading: 'てんまあわおどり' },
    { word: '放出', reading: 'はなてん' },
  ];
  const corrected = readingsOf({ ...dataset, readings });
  const said = (text: string) =>
    corrected(text)
      .map(({ surface, reading }) => (reading === null ? surface : toHiragana(reading)))
      .join('');
  expect(said('放出の天満阿波おどりなど')).toBe('はなてんのてんまあわおどりなど');
  expect(aloud('放出')).not.toBe('はなてん');
});
