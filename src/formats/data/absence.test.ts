import { expect, test } from 'vitest';
import { parseFigure } from '../../model/figure/figure.ts';
import { absenceCell } from './absence.ts';

test.each([
  ['―', 'none'],
  ['…', 'unknown'],
  ['x', 'suppressed'],
  ['秘匿', 'suppressed'],
  ['未実施', 'not_measured'],
  ['成果測定の対象外', 'not_applicable'],
  ['N/A', 'not_applicable'],
  ['取下げ', 'withdrawn'],
  ['0%', null],
])('absenceCell(%s) is %s', (value, reason) => {
  expect(absenceCell(parseFigure(value))).toBe(reason);
});
