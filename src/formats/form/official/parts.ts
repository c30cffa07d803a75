import { isMissing } from '../../../model/figure/figure.ts';
import { readParts, type Part } from '../cell/entries.ts';
import { readPair, type FigureTest, type Pair } from '../cell/pair.ts';
import { halfWidth, oneLine } from '../cell/spelling.ts';
import type { Found, Remark } from '../find/grid.ts';

/** One of several things in a cell: the number that it is printed with, its name and its figure. */
export type NamedPart = Part & Pair;

/** The parts of a cell of the official form; none of a dash. */
export function partsIn({ text }: Found, isFigure: FigureTest): readonly NamedPart[] {
  if (isMissing(text.normalize('NFKC'))) return [];
  const isWhole = (line: string) => readPair(line, isFigure).figure !== null;
  return readParts(halfWidth(text), isWhole).map((part) => ({
    ...part,
    ...readPair(oneLine(part.text), isFigure),
  }));
}

type Beside = Readonly<{ texts: readonly (string | null)[]; remarks: readonly Remark[] }>;

/** The texts of the cell beside parts that belong to each, by their numbers or their order; none where they are not as many. */
export function partsBeside(cell: Found | undefined, parts: readonly Part[]): Beside {
  if (!cell) return { texts: [], remarks: [] };
  const lines = readParts(halfWidth(cell.text), () => true).flatMap((part) =>
    part.number === null ? part.text.split('\n').map((text) => ({ number: null, text })) : part,
  );
  const isNumbered = lines.every(
    ({ number }) => number !== null && parts.some((part) => part.number === number),
  );
  if (isNumbered) {
    const textOf = ({ number }: Part) => lines.find((line) => line.number === number)?.text ?? null;
    return { texts: parts.map(textOf), remarks: [] };
  }
  if (lines.length === parts.length) return { texts: lines.map(({ text }) => text), remarks: [] };
  const say: Remark['say'] = (m) => m.form.notAsMany(lines.length, parts.length);
  return { texts: [], remarks: [{ place: cell.place, say }] };
}
