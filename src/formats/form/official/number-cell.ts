import { PERCENT } from '../../../model/figure/unit.ts';
import type { Found, Remark } from '../find/grid.ts';

/** A figure as it was read, and what has to be told of it. */
export type ReadFigure = Readonly<{ text: string | null; remark: Remark | null }>;

/**
 * The figure of a cell. Of a number in a workbook its format is not known, so it has to be checked; where a share is
 * expected (`unit`), 0.496 is read as 49.6%.
 */
export function figureIn(
  text: string | null,
  cell: Found | undefined,
  unit: string | null,
): ReadFigure {
  if (text === null || !cell?.isNumber) return { text: text === '' ? null : text, remark: null };
  const number = Number(text);
  const isShare = unit === PERCENT && Math.abs(number) <= 1;
  const read = isShare ? `${Number((number * 100).toPrecision(12))}%` : text;
  return { text: read, remark: { place: cell.place, say: (m) => m.form.numberCell(text, read) } };
}

/** The unit that a figure beside it is printed in, as far as it is a share. */
export const unitBeside = (figure: string | null): string | null =>
  /[%％]/.test(figure ?? '') ? PERCENT : null;
