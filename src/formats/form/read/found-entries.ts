import type { PlacedIndicator } from '../../../model/content/framework.ts';
import type { Scale, ScaleName } from '../../../model/content/scale.ts';
import type { Units } from '../../../model/figure/unit.ts';
import type { Words } from '../../../text/words.ts';
import type { Block } from '../cell/content.ts';
import type { ItemList } from '../field.ts';
import type { FoundCells } from './found-block.ts';
import type { Found, Remark } from './grid.ts';
import { figureTests, readPair } from '../cell/pair.ts';
import { halfWidth } from '../cell/spelling.ts';

/** What cells of a city's form are read with. */
export type Known = Readonly<{
  units: Units;
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
  { list, name, figure }: ItemList,
  { units }: Known,
): readonly Entry[] {
  return rows.flatMap((row) => {
    const own = [...row].filter(([path]) => path.replace(/[.@].*$/, '') === list);
    const [first] = own;
    if (!first) return [];
    const shared = row.get(list);
    const pair = readPair(shared?.text ?? '', figureTests(units)[figure]);
    const told = [
      [name, pair.name],
      [figure, pair.figure],
    ] as const;
    const cells = told.flatMap(([field, text]) =>
      shared && text !== null ? [[field, { ...shared, text }] as const] : [],
    );
    const others = own.flatMap(([path, cell]) =>
      path === list ? [] : [[path.slice(list.length + 1), cell] as const],
    );
    const all = [...cells, ...others].map(
      ([field, cell]) => [field, printed(field, cell)] as const,
    );
    return [{ cells: new Map(all), at: first[1] }];
  });
}

/** A figure in half-width characters; other texts as they are. */
const printed = (field: string, cell: Found): Found =>
  FIGURES.has(field) ? { ...cell, text: halfWidth(cell.text) } : cell;

const FIGURES: ReadonlySet<string> = new Set(['value', 'previous', 'figure', 'target', 'by']);
