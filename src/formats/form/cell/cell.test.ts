import { ANY_NOTATION } from '../../../model/figure/notation.ts';
import { expect, test } from 'vitest';
import type { Scale } from '../../../model/content/scale.ts';
import { codedCell, readCoded } from './coded.ts';
import { readEntries, readParts } from './entries.ts';
import { figureTests, pairCell, readPair } from './pair.ts';
import { gradeIn, halfWidth, oneLine } from './spelling.ts';
import { readCsv, sheetCsv } from './csv.ts';

const notation = [
  { name: '%', equals: [], mark: null },
  { name: '件', equals: [], mark: null },
  { name: '地域', equals: [], mark: null },
  { name: '星', equals: [], mark: '☆' },
];
const { value, target } = figureTests({ ...ANY_NOTATION, units: notation });

test('readPair(cell of a result) parts its name from its figure as offices write them', () => {
  const cases = [
    ['実感している区民の割合：81％', '実感している区民の割合', '81％'],
    ['待機児童数：29年4月：3名', '待機児童数：29年4月', '3名'],
    ['策定地域：8地域（完了：7地域）', '策定地域', '8地域（完了：7地域）'],
    ['愛着度 81.47%(平均)', '愛着度', '81.47%(平均)'],
    ['支え合っていると感じる割合が54.1%', '支え合っていると感じる割合', '54.1%'],
    ['・マッチング件数　1,145件', '・マッチング件数', '1,145件'],
    ['49.6%', null, '49.6%'],
    ['星1つ', null, '星1つ'],
    ['民間の主導で協議会を設置した。', '民間の主導で協議会を設置した。', null],
    ['開館時間 9:30', '開館時間 9:30', null],
  ] as const;
  for (const [cell, name, figure] of cases) expect(readPair(cell, value)).toEqual({ name, figure });
});

test('readPair(cell of a target) knows targets with and without a year', () => {
  const cases = [
    ['区民の割合：平成29年度までに50％以上', '区民の割合', '平成29年度までに50％以上'],
    ['回答する割合が60%以上', '回答する割合', '60%以上'],
    [
      '深まったと答えた人の割合 平成29年度までに 70%',
      '深まったと答えた人の割合',
      '平成29年度までに 70%',
    ],
    ['ホームページを増やす。', 'ホームページを増やす。', null],
  ] as const;
  for (const [cell, name, figure] of cases)
    expect(readPair(cell, target)).toEqual({ name, figure });
});

test('pairCell(name, figure) looks as the form has it wherever that is read back', () => {
  expect(pairCell({ name: '割合', figure: '81%' }, value)).toBe('割合：81%');
  expect(pairCell({ name: '待機児童数：29年4月', figure: null }, value)).toBe(
    '待機児童数：29年4月：',
  );
  expect(pairCell({ name: '割合', figure: '前年度：81%' }, value)).toBe('割合\n：前年度：81%');
  expect(pairCell({ name: null, figure: '16地域' }, value)).toBe('16地域');
  expect(pairCell({ name: null, figure: null }, value)).toBe('');
});

test('readCoded(cell) takes a number for one, and a heading for a text', () => {
  expect(readCoded('【4-1】\n声をかけ合う')).toEqual({ code: '4-1', text: '声をかけ合う' });
  expect(readCoded('［様式3 取組項目6］意見を聴く')).toEqual({
    code: '様式3 取組項目6',
    text: '意見を聴く',
  });
  const heading = '【地域活動力の向上】\n取り組む';
  expect(readCoded(heading)).toEqual({ code: null, text: heading });
  expect(readCoded(codedCell({ code: null, text: '【3】の続き' }))).toEqual({
    code: null,
    text: '【3】の続き',
  });
});

test('readEntries(cell) begins an entry at a sign, else at each line', () => {
  expect(readEntries('・花苗の出荷\n（年間2万株）\n・協働3件')).toEqual([
    '花苗の出荷（年間2万株）',
    '協働3件',
  ]);
  expect(readEntries('平成25年度：52名\n平成26年度：102名')).toEqual([
    '平成25年度：52名',
    '平成26年度：102名',
  ]);
});

test('readParts(cell) parts by numbers, blank lines, signs, or whole lines', () => {
  const texts = (cell: string) =>
    readParts(cell, (line) => /\d%$/.test(line)).map(({ text }) => text);
  expect(texts('①95.0%\n②26.2%')).toEqual(['95.0%', '26.2%']);
  expect(texts('①95.0% ②26.2%')).toEqual(['95.0%', '26.2%']);
  expect(texts('長い名前の\n割合：81%\n\n次の割合：7%')).toEqual([
    '長い名前の\n割合：81%',
    '次の割合：7%',
  ]);
  expect(texts('長い名前の\n割合：81%\n次の割合：7%')).toEqual([
    '長い名前の割合：81%',
    '次の割合：7%',
  ]);
  expect(texts('一つの文が\n二行にわたる')).toEqual(['一つの文が\n二行にわたる']);
});

test('gradeIn(mark, scale) finds the grade that is meant in any width and with any sign', () => {
  const grades = ['A', 'B', '○', '×', '①(ⅰ)', '②'].map((one) => ({
    ...{ value: one, id: null, label: one, favourable: null, withdraws: false },
  }));
  const scale: Scale = { name: '評価', explanation: '評価', grades };
  const marks = ['Ａ', ' B ', '〇', '◯', '✕', '①（ⅰ）', '① (i)', '②', '―', 'Ｃ'];
  expect(marks.map((mark) => gradeIn(mark, scale))).toEqual([
    'A',
    'B',
    '○',
    '○',
    '×',
    '①(ⅰ)',
    '①(ⅰ)',
    '②',
    null,
    'Ｃ',
  ]);
});

test('halfWidth(text) keeps brackets and marks as printed', () => {
  expect(halfWidth('１，１４５件（ＮＰＯ）８１．５％、①')).toBe('1,145件（NPO）81.5%、①');
});

test('oneLine(text of a cell) joins Japanese without a blank and words with one', () => {
  expect(oneLine('声を\nかけ合う\nNPO\nand')).toBe('声をかけ合うNPO and');
});

test('sheetCsv(rows) lets no text run and readCsv takes the apostrophe off again', () => {
  const rows = [['=1+1', '-3.2%', "'=x", '＝あ', '普通', 'a,"b"\nc']];
  const csv = sheetCsv(rows);
  expect(csv).toContain('"\'=1+1",-3.2%,"\'\'=x","\'＝あ",普通');
  expect(readCsv(csv)).toEqual({ ok: true, rows });
});
