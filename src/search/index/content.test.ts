import { expect, test } from 'vitest';
import { contentOf, fieldsOf, NAMES, textOf } from './content.ts';
import { isTag } from './tag.ts';

const record = { kind: 'ǂkind', names: ['窓口'], fields: [], tags: [], shown: '' };
const words = (fields: readonly string[]) => contentOf({ ...record, fields }).split(' ');
const kept = (...fields: readonly string[]) => fieldsOf(words(fields)).map(textOf).slice(2, -1);

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
  expect(kept('窓口', '', '案内')).toEqual(['窓口', '', '案内']);
});

test('contentOf(fields) writes letters and digits in their usual width', () => {
  expect(kept('ＥＳＣＯ　６３．２％ ｱﾝｹｰﾄ')).toEqual(['ESCO 63.2% アンケート']);
});

test('contentOf(names) keeps the title, then the other names, each after how long it is', () => {
  const content = contentOf({ ...record, names: ['窓口の案内', 'guide', 'まど・口'] }).split(' ');
  expect(fieldsOf(content).map(textOf).slice(0, 2)).toEqual(['窓口の案内', 'guide、まど・口']);
  expect(content.filter(isTag)).toEqual(['ǂkindǁ', 'ǀ5ǁ', 'ǀ1ǁ', 'ǀ3ǁ']);
});

test('contentOf(names) begins the fields at the same place in every record', () => {
  const at = (names: readonly string[]) =>
    contentOf({ ...record, names, fields: ['欄'] })
      .split(' ')
      .indexOf('欄');
  expect([at(['窓']), at(['窓口の案内', 'guide'])]).toEqual([NAMES + 1, NAMES + 1]);
});
