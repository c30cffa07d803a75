import { expect, test } from 'vitest';
import { absenceOf, isSameFigure, isUnread, parseFigure } from './figure.ts';
import { notation } from './fixture.ts';

const parse = (raw: string) => parseFigure(raw, notation);

test('isUnread("49.6%区") has neither a number nor a reason for having none', () => {
  const unread = ['49.6%区', '30〜40%', '81,0%', '8l.0%', '増えた', '*', '※'];
  expect(unread.filter((text) => isUnread(parse(text)))).toEqual(unread);
  expect(['49.6%', '対象外', '―'].some((text) => isUnread(parse(text)))).toBe(false);
});

test('isSameFigure("3人", "3名") is true: they are one unit', () => {
  expect(isSameFigure(parse('3人'), parse('3名'))).toBe(true);
  expect(isSameFigure(parse('3か所'), parse('3ヶ所'))).toBe(true);
});

test('isSameFigure("82.40%", "82.4%") is true, in other notation or words false', () => {
  const same = (a: string, b: string) => isSameFigure(parse(a), parse(b));
  expect([same('82.40%', '82.4%'), same('３件', '3'), same('対象外', '対象外')]).toEqual([
    ...[true, true, true],
  ]);
  expect([same('3件', '3人'), same('対象外', '3人'), same('―', '0件')]).toEqual([
    ...[false, false, false],
  ]);
});

test('parseFigure("x") keeps the sign and says why there is no number', () => {
  const reasons = [
    ['unknown', ['…', '‥', '...', '・・・', '不明']],
    ['suppressed', ['x', 'X', 'ｘ', 'χ', '秘匿', 'x（秘匿）']],
    ['notMeasured', ['未測定', '未調査', '未測定（隔年）']],
    ['notApplicable', ['対象外', '成果測定の対象外', 'N/A', '#N/A', 'n/a', '該当なし']],
    ['withdrawn', ['撤回', '取下げ', '取り下げ']],
  ] as const;
  for (const [absence, signs] of reasons) {
    for (const sign of signs) {
      const figure = parseFigure(sign);
      expect(figure).toMatchObject({ number: null, unit: null, absence });
      expect(figure?.text).toBe(sign.normalize('NFKC'));
    }
  }
});

test('absenceOf(figure) is none for a dash, null for a number', () => {
  const absences = ['―', '', '0件', '54%', '対象外', '増えた'].map((text) =>
    absenceOf(parseFigure(text)),
  );
  expect(absences).toEqual(['none', 'none', null, null, 'notApplicable', null]);
});

test('parseFigure("対象外の人3人") is no reason', () => {
  for (const text of ['対象外の人3人', '3人（対象外を除く）', 'xx', '12x', '対象外ではない'])
    expect(parseFigure(text)?.absence).toBe(null);
});
