import { isMissing } from '../../../model/figure/figure.ts';
import { PERCENT } from '../../../model/figure/unit.ts';
import { textIn } from '../cell/content.ts';
import { readParts, type Part } from '../cell/entries.ts';
import { isSameText, type FoundCells } from './found-block.ts';
import type { Entries, Entry, Known } from './found-entries.ts';
import type { Found, Remark } from './grid.ts';
import { indicatorNamed } from './indicator-name.ts';
import { TODO, todo } from './todo.ts';
import { figureTests, readPair, type FigureTest, type Pair } from '../cell/pair.ts';
import { gradeIn, halfWidth, oneLine } from '../cell/spelling.ts';

type NamedPart = Part & Pair;

/** The targets of a cell that holds all of a block: 「①…：50%以上 ②…」. */
export function officialTargets(cell: Found | undefined, { units }: Known): Entries {
  if (!cell) return { entries: [], remarks: [] };
  const entries = partsOf(cell, figureTests(units).target).map(({ name, figure }) => ({
    at: cell,
    cells: cellsOf(cell, { measure: name ?? TODO, target: figure ?? TODO }),
  }));
  const isWhole = entries.every(({ cells }) =>
    [...cells.values()].every(({ text }) => text !== TODO),
  );
  const say: Remark['say'] = (m) => m.form.noTarget();
  return { entries, remarks: isWhole ? [] : [{ place: cell.place, say }] };
}

/** Where results stand, and what they can answer. */
type Around = Readonly<{
  row: FoundCells;
  targets: readonly Entry[];
  /** The codes of the indicators that their block stands on; null on the sheet whose results measure none. */
  indicators: readonly string[] | null;
}>;

/** The results of a cell that holds all of a row, with their previous values and grades in the cells beside it. */
export function officialResults({ row, targets, indicators }: Around, known: Known): Entries {
  const cell = row.get('results');
  if (!cell) return { entries: [], remarks: strayRemarks(row) };
  const parts = partsOf(cell, figureTests(known.units).value);
  const previous = beside(row.get('results.previous'), parts);
  const ratings = beside(row.get('results.rating'), parts);
  const remarks: Remark[] = [...previous.remarks, ...ratings.remarks];
  const entries = parts.map((part, at): Entry => {
    const answered = answeredBy(part, parts, targets);
    const measure = part.name ?? targets[answered ?? -1]?.cells.get('measure')?.text ?? null;
    const unit =
      /[%％]/.test(part.figure ?? '') || indicators?.every((code) => isShare(code, known))
        ? PERCENT
        : null;
    const value = figureOf(part.figure, cell, unit);
    const before = figureOf(previous.texts[at] ?? null, row.get('results.previous'), unit);
    remarks.push(...[value, before].flatMap(({ remark }) => remark ?? []));
    const rating = gradeIn(ratings.texts[at] ?? '', known.scales.result);
    const told = { value: value.text, previous: before.text, rating };
    const number = answered === null ? null : String(answered + 1);
    if (indicators === null)
      return { at: cell, cells: cellsOf(cell, { target: number, measure: part.name, ...told }) };
    const { isDecided, ...asked } = comparison(measure, indicators, known);
    if (!isDecided)
      remarks.push({ place: cell.place, say: (m) => m.form.undecided(measure ?? '') });
    if (part.name === null)
      remarks.push({ place: cell.place, say: (m) => m.form.nameless(measure) });
    return {
      at: cell,
      cells: cellsOf(cell, { measure: measure ?? TODO, outcome: number, ...asked, ...told }),
    };
  });
  return { entries, remarks };
}

const strayRemarks = (row: FoundCells): readonly Remark[] =>
  [...row].flatMap(([path, { text, place }]) =>
    path.startsWith('results') && !isMissing(text.normalize('NFKC'))
      ? [{ place, say: (m) => m.form.besideNothing() }]
      : [],
  );

const isShare = (code: string, { placed }: Known): boolean =>
  placed.some(({ indicator }) => indicator.code === code && indicator.unit === PERCENT);

function partsOf({ text }: Found, isFigure: FigureTest): readonly NamedPart[] {
  if (isMissing(text.normalize('NFKC'))) return [];
  const isWhole = (line: string) => readPair(line, isFigure).figure !== null;
  return readParts(halfWidth(text), isWhole).map((part) => ({
    ...part,
    ...readPair(oneLine(part.text), isFigure),
  }));
}

/** The texts of the cell beside the results that belong to each; none where they are not as many. */
function beside(
  cell: Found | undefined,
  parts: readonly Part[],
): Readonly<{ texts: readonly string[]; remarks: readonly Remark[] }> {
  if (!cell) return { texts: [], remarks: [] };
  const lines = readParts(halfWidth(cell.text), () => true).flatMap((part) =>
    part.number === null ? part.text.split('\n').map((text) => ({ number: null, text })) : part,
  );
  const isNumbered = lines.every(({ number }) =>
    parts.some((part) => part.number === number && number !== null),
  );
  if (isNumbered)
    return {
      texts: parts.map(({ number }) => lines.find((line) => line.number === number)?.text ?? ''),
      remarks: [],
    };
  if (lines.length === parts.length) return { texts: lines.map(({ text }) => text), remarks: [] };
  const say: Remark['say'] = (m) => m.form.notAsMany(lines.length, parts.length);
  return { texts: [], remarks: [{ place: cell.place, say }] };
}

/** The target that a result answers, from 0: by its number, by its name, or as the only one; null if none is told. */
function answeredBy(
  part: NamedPart,
  parts: readonly NamedPart[],
  targets: readonly Entry[],
): number | null {
  if (part.number !== null && part.number <= targets.length) return part.number - 1;
  const named = targets.findIndex(
    ({ cells }) => part.name !== null && isSameText(cells.get('measure')?.text ?? '', part.name),
  );
  if (named >= 0) return named;
  const isOnly = part.name === null && parts.length === targets.length;
  return isOnly ? parts.indexOf(part) : null;
}

/**
 * How a result relates to a common indicator: as an earlier report says of the same name, or it has the indicator's own
 * words; else it is left to be decided and counts as the ward's own.
 */
function comparison(measure: string | null, codes: readonly string[], known: Known) {
  const before = known.former.find(
    (one) => measure !== null && isSameText(textIn(one, 'measure') ?? '', measure),
  );
  const note = before ? textIn(before, 'note') : null;
  const decided = {
    comparability: before ? textIn(before, 'comparability') : null,
    indicator: before ? textIn(before, 'indicator') : null,
    id: before ? textIn(before, 'id') : null,
  };
  if (decided.comparability !== null)
    return {
      ...decided,
      isDecided: true,
      note: decided.comparability === 'variant' ? todo(note) : null,
    };
  const indicator = measure === null ? null : indicatorNamed(measure, known.placed);
  return indicator !== null && codes.includes(indicator)
    ? { indicator, comparability: 'same', id: null, isDecided: true, note: null }
    : {
        indicator: null,
        comparability: 'own',
        id: null,
        isDecided: false,
        note: known.words.form.todo.comparability,
      };
}

/** A figure as printed; of a number in a cell of a workbook the format is not known, so it has to be checked. */
function figureOf(
  text: string | null,
  cell: Found | undefined,
  unit: string | null,
): Readonly<{ text: string | null; remark: Remark | null }> {
  if (text === null || !cell?.isNumber) return { text: text === '' ? null : text, remark: null };
  const number = Number(text);
  const read =
    unit === PERCENT && Math.abs(number) <= 1 ? `${Number((number * 100).toPrecision(12))}%` : text;
  return { text: read, remark: { place: cell.place, say: (m) => m.form.numberCell(text, read) } };
}

const cellsOf = (cell: Found, fields: Readonly<Record<string, string | null>>): FoundCells =>
  new Map(
    Object.entries(fields).flatMap(([field, text]) =>
      text === null ? [] : [[field, { ...cell, text }] as const],
    ),
  );
