import { expect, test } from 'vitest';
import { contentOf, fieldsOf, textOf } from './content.ts';

const kept = (text: string) => fieldsOf(contentOf([text])).map(textOf);

test.each([
  ['窓口、1,145件（63.20%）。'],
  ['86.0% 0.50 1,000,000.5'],
  ['コミュニティ・ビジネス 1-2-a community council'],
  ["①(ⅰ) ☆☆ ~ - = ! , ' %"],
  ['国（クニ）〇 々 ÉCOLE école'],
])('fieldsOf(contentOf(%s)) keeps it as it is written', (text) => {
  expect(kept(text)).toEqual([text]);
});

test('contentOf(fields) keeps fields apart, empty ones too', () => {
  expect(fieldsOf(contentOf(['窓口', '', '案内'])).map(textOf)).toEqual(['窓口', '', '案内']);
});

test('contentOf(fields) writes letters and digits in their usual width', () => {
  expect(kept('ＥＳＣＯ　６３．２％ ｱﾝｹｰﾄ')).toEqual(['ESCO 63.2% アンケート']);
});
