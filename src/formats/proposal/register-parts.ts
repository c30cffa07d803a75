import type { Edition } from '../../edition.ts';
import type { PublishedTable } from '../../model/content/cell.ts';
import { columnTitle } from '../../views/changes/release.ts';
import { registerPlace, spotPlace } from '../../views/proposal/place.ts';
import type { ProposedChange } from '../../views/proposal/told.ts';
import { together } from '../changes/cells.ts';
import { isCellDifference, type Difference } from '../changes/differences.ts';
import { spotOf } from '../changes/spot.ts';
import type { Side } from './figure-parts.ts';

/** Cells outside the figures of reports that change, entries told apart; a change of many rows is told of its table once. */
export const cellChanges = (
  { edition }: Side,
  differences: readonly Difference[],
): readonly ProposedChange[] =>
  together(differences.filter(isCellDifference))
    .filter(isCellDifference)
    .filter(({ before, after }) => before !== null || after !== null)
    .map(({ table, row, column, before, after }) => ({
      ...{ before, after },
      place: rowPlace(edition, table, row),
      field: columnTitle(edition.words, { table, column }),
    }));

function rowPlace(edition: Edition, table: PublishedTable, row: string | null) {
  const [, report] = /^\/wards\/([^/]+\/\d{4})\//.exec(row ?? '') ?? [];
  if (row === null || report === undefined) return registerPlace(edition, table, row);
  return spotPlace(edition, { report, ...spotOf(row.replace(/ \d+$/, '')) }, null);
}

/** The registers whose rows are told by their names; reports are told by their pages. */
const REGISTERS = ['indicators', 'wards', 'codes'] as const;

/** The names of the rows of registers in one state of the site that another does not have. */
export const entriesOnlyIn = ({ edition, tables }: Side, other: Side): readonly string[] =>
  REGISTERS.flatMap((table) =>
    [...(tables.get(table)?.rows.keys() ?? [])]
      .filter((key) => !other.tables.get(table)?.rows.has(key))
      .map((key) => registerPlace(edition, table, key).name),
  );
