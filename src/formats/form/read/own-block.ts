import type { FormSheetName } from '../../../model/content/form.ts';
import type { Languages } from '../cell/flat.ts';
import { SHAPES } from '../field.ts';
import { assembled, headed, inScale, type ReadBlock } from './assembled.ts';
import type { FoundBlock, FoundCells } from '../find/found-block.ts';
import { entriesByRow, type Known } from './found-entries.ts';

/** A block of a table that we wrote: every cell holds what it says, one entry of a list a row. */
export function ownBlock(
  sheet: FormSheetName,
  found: FoundBlock,
  known: Known,
  languages: Languages,
): ReadBlock {
  const graded = (cells: FoundCells): FoundCells =>
    new Map([...cells].map(([path, cell]) => [path, inScale(path, cell, sheet, known)]));
  const rows = found.rows.map(graded);
  const lists = SHAPES[sheet].items.map((item) => ({
    list: item.list,
    ...entriesByRow(rows, item, known),
  }));
  return {
    ...assembled(sheet, graded(headed(sheet, found.cells)), lists, languages),
    remarks: lists.flatMap(({ remarks }) => remarks),
  };
}
