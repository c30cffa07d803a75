import { expect, test } from 'vitest';
import { fold } from './fold.ts';

test.each([
  ['ＥＳＣＯ', 'esco'],
  ['ｱﾝｹｰﾄ', 'アンケート'],
  ['６３．２０％', '63.2%'],
  ['1,145件', '1145件'],
  ['國の澤', '国の沢'],
  ['コミュニティ・ビジネス', 'コミュニティビジネス'],
  ['H28', '平成28'],
  ['平27', '平成27'],
  ['令和元年度', '令和1年度'],
  ['平成二十八年', '平成28年'],
  ['二〇一六', '2016'],
  ['三件', '3件'],
  ['八割五分', '八割五分'],
  ['Kita-ku', 'kitaku'],
  ['neighbourhood', 'neighborhood'],
  ['①', '①'],
  ['日曜日', '日曜'],
])('fold(%s) is %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});
