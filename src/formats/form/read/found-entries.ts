import type { PlacedIndicator } from '../../../model/content/framework.ts';
import type { Scale, ScaleName } from '../../../model/content/scale.ts';
import type { Notation } from '../../../model/figure/notation.ts';
import type { Words } from '../../../text/words.ts';
import type { Block } from '../cell/content.ts';
import { figureTests, readPair } from '../cell/pair.ts';
import { halfWidth } from '../cell/spelling.ts';
import type { ItemList } from '../field.ts';
import type { FoundCells } from '../find/found-block.ts';
import type { Found, Remark } from '../find/grid.ts';
import { figureIn, unitBeside } from '../official/number-cell.ts';

/** What cells of a city's form are read with. */
export type Known = Readonly<{
  notation: Notation;
  placed: readonly PlacedIndicator[];
  scales: Readonly<Record<ScaleName, Scale>>;
  words: Words;
  /** Results of earlier reports of the ward, the latest first. */
  former: readonly Block[];
}>;

/** An entry of a list as it was found: its cells by field, and where it stands. */
export type Entry = Readonly<{ cells: FoundCells; at: Found }>;

export type Entries = Readonly<{ entries: readonly Entry[]; remarks: readonly Remark[] }>;

/** The entries of a list that stand one a row, each field in a cell of its own. */
export function entriesByRow(
  rows: readonly FoundCells[],
  item: ItemList,
  { notation }: Known,
): Entries {
  const remarks: Remark[] = [];
  const entries = rows.flatMap((row): readonly Entry[] => {
    const own = [...row].filter(([path]) => path.replace(/[.@].*$/, '') === item.list);
    const [first] = own;
    if (!first) return [];
    const { name, figure } = readPair(
      row.get(item.list)?.text ?? '',
      figureTests(notation)[item.figure],
    );
    const shared = row.get(item.list);
    const told = shared ? pairCells(shared, { [item.name]: name, [item.figure]: figure }) : [];
    const others = own.flatMap(([path, cell]) =>
      path === item.list ? [] : [[path.slice(item.list.length + 1), cell] as const],
    );
    const cells = [...told, ...others].map(([field, cell]) => {
      const read = FIGURES.has(field)
        ? figureIn(halfWidth(cell.text), cell, unitBeside(figure))
        : cell;
      if ('remark' in read && read.remark) remarks.push(read.remark);
      return [field, { ...cell, text: read.text ?? '' }] as const;
    });
    return [{ cells: new Map(cells), at: first[1] }];
  });
  return { entries, remarks };
}

/** Fields that hold a figure, which is kept in half-width characters. */
const FIGURES: ReadonlySet<string> = new Set(['value', 'previous', 'figure', 'target']);

const pairCells = (cell: Found, pair: Readonly<Record<string, string | null>>) =>
  Object.entries(pair).flatMap(([field, text]) =>
    text === null ? [] : [[field, { ...cell, text }] as const],
  );
