import type { FormSheetName } from '../../../model/content/form.ts';
import type { Notation } from '../../../model/figure/notation.ts';
import { codedCell, readCoded } from '../cell/coded.ts';
import { blocksOf, type Block } from '../cell/content.ts';
import { SHAPES, type ItemList } from '../field.ts';
import { flat, type Flat, type Languages } from '../cell/flat.ts';
import { figureTests, pairCell } from '../cell/pair.ts';

/** A block as rows: cells by path that stand once for the whole block, and those of each of its rows. */
export type BlockRows = Readonly<{ block: Flat; rows: readonly Flat[] }>;

/** How content is written in cells. */
export type Writing = Readonly<{ notation: Notation; languages: Languages }>;

/** A strategy or an initiative as rows: as many as its longest list has entries, one at least. */
export function blockRows(sheet: FormSheetName, block: Block, writing: Writing): BlockRows {
  const { head, items } = SHAPES[sheet];
  const lists = items.map((item) =>
    blocksOf(block, item.list).map((entry) => itemCells(entry, item, writing)),
  );
  const length = Math.max(1, ...lists.map((list) => list.length));
  const rows = Array.from(
    { length },
    (_, at) => new Map(lists.flatMap((list) => [...(list[at] ?? [])])),
  );
  const rest = Object.entries(block).filter(([field]) => !items.some(({ list }) => list === field));
  return { block: headed(flat(Object.fromEntries(rest), writing.languages), head), rows };
}

/** Puts the number of a block in front of a text, or leaves it in a cell of its own where it is not read back. */
function headed(cells: Flat, head: string): Flat {
  const code = cells.get('code') ?? null;
  const cell = codedCell({ code, text: cells.get(head) ?? null });
  const rest = [...cells].filter(([path]) => path !== 'code' && path !== head);
  const isTold = readCoded(cell).code === code;
  return new Map([
    ...(cell === '' ? [] : [[head, cell] as const]),
    ...(isTold || code === null ? [] : [['code', code] as const]),
    ...rest,
  ]);
}

/** An entry of a list as cells: its name and figure in one, the others each in its own. */
function itemCells(entry: Block, { list, name, figure }: ItemList, writing: Writing): Flat {
  const cells = flat(entry, writing.languages, `${list}.`);
  const [named, figured] = [`${list}.${name}`, `${list}.${figure}`];
  const pair = { name: cells.get(named) ?? null, figure: cells.get(figured) ?? null };
  const cell = pairCell(pair, figureTests(writing.notation)[figure]);
  const others = [...cells].filter(([path]) => path !== named && path !== figured);
  return new Map([...(cell === '' ? [] : [[list, cell] as const]), ...others]);
}
