import { parseFigure, type Figure } from '../../../model/figure/figure.ts';
import { parseTarget, type Target } from '../../../model/figure/target.ts';
import type { Notation } from '../../../model/figure/notation.ts';
import type { OwnTarget } from '../../../model/report/own-target.ts';
import type { Path } from '../../problem.ts';
import { statedTargets } from '../target/stated-targets.ts';
import { measuredOf, type Measured } from './measured.ts';
import type { Notice, Rule } from '../warning.ts';

/** A number to compute with that is not the obvious one of the printed text, or does not stand in it at all. */
export const statedFigure: Rule = (examined, { framework: { notation } }) => [
  ...measuredOf(examined).flatMap((measured) => valueNotices(measured, notation)),
  ...statedTargets(examined).flatMap(({ path, stated }) => targetNotices(stated, notation, path)),
];

/** Where the text can be read as another figure, the one in the unit of what it stands beside is meant. */
function valueNotices({ path, value, unit }: Measured, notation: Notation): readonly Notice[] {
  if (value?.number == null) return [];
  const { number, text } = value;
  const plain = parseFigure(text, notation);
  if (plain === null || (plain.number === number && plain.unit === value.unit)) return [];
  const fits = (one: Figure) => unit === null || one.unitName === unit;
  if (plain.number !== null && fits(plain) && plain.number !== number)
    return [notice(path, text, String(plain.number), number)];
  return isPrinted(number, text) ? [] : [notice(path, text, null, number)];
}

function targetNotices(
  { target, note }: OwnTarget,
  notation: Notation,
  path: Path,
): readonly Notice[] {
  const { number, text } = target;
  const plain: Target = parseTarget(text, null, notation);
  if (number === null || plain.number === number) return [];
  if (plain.number === null && isPrinted(number, `${text} ${note ?? ''}`)) return [];
  const read = plain.number === null ? null : String(plain.number);
  return [notice(path, text, read, number)];
}

const notice = (path: Path, text: string, read: string | null, number: number): Notice => ({
  ...{ kind: 'figure', path: [...path, 'figure'] },
  say: (m) => m.warnings.otherFigure(text, read, String(number)),
});

/** Whether a number stands in a text, or is the share of one number of it in another. */
function isPrinted(number: number, text: string): boolean {
  const numbers = [...text.normalize('NFKC').matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([one]) =>
    Number(one.replaceAll(',', '')),
  );
  return numbers.some(
    (one) => one === number || numbers.some((whole) => isShare(number, one / whole)),
  );
}

const isShare = (percent: number, ratio: number): boolean => Math.abs(percent - ratio * 100) <= 0.5;
