import type { FormSheetName } from '../../../model/content/form.ts';
import { readCoded } from '../cell/coded.ts';
import type { Block, Content } from '../cell/content.ts';
import { unflat, type Flat, type Languages } from '../cell/flat.ts';
import { inOrder } from '../cell/order.ts';
import { gradeIn } from '../cell/spelling.ts';
import { ORDER, SHAPES } from '../field.ts';
import { GRADED } from '../legend.ts';
import type { FoundCells } from '../find/found-block.ts';
import type { Entry, Known } from './found-entries.ts';
import type { Found, Place, Remark } from '../find/grid.ts';

/** A block as content, the places of its fields (`results[1].value`), and what has to be told of it. */
export type ReadBlock = Readonly<{
  content: Block;
  places: ReadonlyMap<string, Place>;
  remarks: readonly Remark[];
}>;

type Lists = readonly Readonly<{ list: string; entries: readonly Entry[] }>[];

/** The cells of a block and the entries of its lists as content, its fields in order. */
export function assembled(
  sheet: FormSheetName,
  cells: FoundCells,
  lists: Lists,
  languages: Languages,
): Omit<ReadBlock, 'remarks'> {
  const filled = lists.filter(({ entries }) => entries.length > 0);
  const block = unflat(textsOf(cells), languages, ORDER[sheet]);
  const inner = filled.map(({ list, entries }): [string, Content] => [
    list,
    entries.map((entry) => unflat(textsOf(entry.cells), languages, ORDER[list as 'results'])),
  ]);
  const places = [
    ...placesOf(cells, ''),
    ...filled.flatMap(({ list, entries }) =>
      entries.flatMap(({ cells: own, at }, index) => [
        [`${list}[${index + 1}]`, at.place] as const,
        ...placesOf(own, `${list}[${index + 1}].`),
      ]),
    ),
  ];
  const content = inOrder({ ...block, ...Object.fromEntries(inner) }, ORDER[sheet]);
  return { content, places: new Map(places) };
}

const textsOf = (cells: FoundCells): Flat =>
  new Map([...cells].flatMap(([path, { text }]) => (text === '' ? [] : [[path, text] as const])));

const placesOf = (cells: FoundCells, under: string): readonly (readonly [string, Place])[] =>
  [...cells].map(([path, { place }]) => [`${under}${path}`, place] as const);

/** Takes the number off the text that it stands in front of. */
export function headed(sheet: FormSheetName, cells: FoundCells): FoundCells {
  const { head } = SHAPES[sheet];
  const cell = cells.get(head);
  if (!cell) return cells;
  const { code, text } = readCoded(cell.text);
  const told = [
    ...(code === null ? [] : [['code', { ...cell, text: code }] as const]),
    ...(text === null ? [] : [[head, { ...cell, text }] as const]),
  ];
  return new Map([...told, ...[...cells].filter(([path]) => path !== head)]);
}

/** A cell whose mark is the grade that is meant, if its field holds grades. */
export function inScale(path: string, cell: Found, sheet: FormSheetName, { scales }: Known): Found {
  const scale = GRADED[sheet][path];
  return scale ? { ...cell, text: gradeIn(cell.text, scales[scale]) ?? '' } : cell;
}
