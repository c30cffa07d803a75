import { isMissing } from '../../../model/figure/figure.ts';
import { PERCENT } from '../../../model/figure/unit.ts';
import { figureTests } from '../cell/pair.ts';
import { gradeIn } from '../cell/spelling.ts';
import { comparisonOf } from './comparison.ts';
import { isSameText, type FoundCells } from '../find/found-block.ts';
import type { Entries, Entry, Known } from '../read/found-entries.ts';
import type { Found, Remark } from '../find/grid.ts';
import { figureIn, unitBeside } from './number-cell.ts';
import { partsBeside, partsIn, type NamedPart } from './parts.ts';
import { TODO } from './todo.ts';

/** The targets of a cell that holds all of a block: 「①…：50%以上 ②…」. */
export function officialTargets(cell: Found, { notation }: Known): Entries {
  const parts = partsIn(cell, figureTests(notation).target);
  const entries = parts.map(({ name, figure }) => ({
    at: cell,
    cells: cellsOf(cell, { measure: name ?? TODO, target: figure ?? TODO }),
  }));
  const isWhole = parts.every(({ name, figure }) => name !== null && figure !== null);
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
export function officialResults(around: Around, known: Known): Entries {
  const { row } = around;
  const cell = row.get('results');
  if (!cell) return { entries: [], remarks: strayRemarks(row) };
  const parts = partsIn(cell, figureTests(known.notation).value);
  const previous = partsBeside(row.get('results.previous'), parts);
  const ratings = partsBeside(row.get('results.rating'), parts);
  const results = parts.map((part, at) => {
    const beside = { previous: previous.texts[at] ?? null, rating: ratings.texts[at] ?? '' };
    return resultOf({ part, parts, cell }, beside, around, known);
  });
  return {
    entries: results.flatMap(({ entries }) => entries),
    remarks: [previous, ratings, ...results].flatMap(({ remarks }) => remarks),
  };
}

type Placed = Readonly<{ part: NamedPart; parts: readonly NamedPart[]; cell: Found }>;
type Beside = Readonly<{ previous: string | null; rating: string }>;

function resultOf(placed: Placed, beside: Beside, around: Around, known: Known): Entries {
  const { part, cell } = placed;
  const { row, targets, indicators } = around;
  const answered = answeredBy(placed, targets);
  const unit =
    unitBeside(part.figure) ?? (indicators?.every((one) => isShare(one, known)) ? PERCENT : null);
  const value = figureIn(part.figure, cell, unit);
  const previous = figureIn(beside.previous, row.get('results.previous'), unit);
  const rating = gradeIn(beside.rating, known.scales.result);
  const told = { value: value.text, previous: previous.text, rating };
  const remarks = [value.remark, previous.remark].filter((remark) => remark !== null);
  const number = answered === null ? null : String(answered + 1);
  if (indicators === null) {
    const cells = cellsOf(cell, { target: number, measure: part.name, ...told });
    return { entries: [{ at: cell, cells }], remarks };
  }
  const measure = part.name ?? targets[answered ?? -1]?.cells.get('measure')?.text ?? null;
  const { isDecided, fields } = comparisonOf(measure, indicators, known);
  const cells = cellsOf(cell, { measure: measure ?? TODO, outcome: number, ...fields, ...told });
  const says: readonly Remark['say'][] = [
    ...(isDecided ? [] : [(m: Parameters<Remark['say']>[0]) => m.form.undecided(measure ?? '')]),
    ...(part.name === null ? [(m: Parameters<Remark['say']>[0]) => m.form.nameless(measure)] : []),
  ];
  return {
    entries: [{ at: cell, cells }],
    remarks: [...remarks, ...says.map((say) => ({ place: cell.place, say }))],
  };
}

const strayRemarks = (row: FoundCells): readonly Remark[] =>
  [...row].flatMap(([path, { text, place }]) =>
    path.startsWith('results') && !isMissing(text.normalize('NFKC'))
      ? [{ place, say: (m) => m.form.besideNothing() }]
      : [],
  );

const isShare = (code: string, { placed }: Known): boolean =>
  placed.some(({ indicator }) => indicator.code === code && indicator.unit === PERCENT);

/** The target that a result answers, from 0: by its number, by its name, or in turn where only figures are printed; null if none is told. */
function answeredBy({ part, parts }: Placed, targets: readonly Entry[]): number | null {
  if (part.number !== null && part.number <= targets.length) return part.number - 1;
  const named = targets.findIndex(
    ({ cells }) => part.name !== null && isSameText(cells.get('measure')?.text ?? '', part.name),
  );
  if (named >= 0) return named;
  const isInTurn = part.name === null && parts.length === targets.length;
  return isInTurn ? parts.indexOf(part) : null;
}

const cellsOf = (cell: Found, fields: Readonly<Record<string, string | null>>): FoundCells =>
  new Map(
    Object.entries(fields).flatMap(([field, text]) =>
      text === null ? [] : [[field, { ...cell, text }] as const],
    ),
  );
