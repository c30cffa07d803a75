import { expect, test } from 'vitest';
import { fold, foldText } from './fold.ts';

test.each([
  ['ＳＮＳ', 'sns'],
  ['８７．３％', '87.3%'],
  ['82.40%', '82.4%'],
  ['86.0', '86'],
  ['1,145件', '1145件'],
  ['７６パーセント', '76%'],
  ['ﾌﾛｱﾏﾈｰｼﾞｬｰ', 'フロアマネージャー'],
  ['コミュニティ・ビジネス', 'コミュニティビジネス'],
  ['平成28年度', '2016年度'],
  ['H28', '2016'],
  ['令和元年度', '2019年度'],
  ['二〇一六', '2016'],
  ['平成二十八年度', '2016年度'],
  ['国會', '国会'],
  ['Café', 'cafe'],
  ['まち-ku', 'まち-ku'],
  ['Neighbourhood organisation', 'neighborhood organization'],
  ['community centre', 'community center'],
  ['kourei', 'kourei'],
])('fold(%s) is %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('fold(text) keeps kinds of kana and long vowels apart', () => {
  expect(fold('テーマ')).not.toBe(fold('テマ'));
  expect(fold('まち')).not.toBe(fold('マチ'));
});

test('fold(text) folds a folded text no further', () => {
  for (const text of ['平成28年度の1,145件（82.40%）', 'ｱﾝｹｰﾄ', '二十一回'])
    expect(fold(fold(text))).toBe(fold(text));
});

test('foldText(text) says where every character stands in the original', () => {
  const { text, spans } = foldText('計1,145件');
  expect(text).toBe('計1145件');
  expect(spans).toHaveLength(text.length);
  expect(spans[1]).toEqual([1, 2]);
  expect(spans.at(-1)).toEqual([6, 7]);
});
