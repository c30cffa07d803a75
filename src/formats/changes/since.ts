import type { Edition } from '../../edition.ts';
import type { PublishedTable } from '../../model/content/cell.ts';
import { recordedTables } from '../data/tables.ts';
import { targetShown } from '../data/target.ts';
import { cellDifferences, subjectsOf, unexplainedColumns } from './cells.ts';
import {
  addedRows,
  figureDifferences,
  type Difference,
  type FigureDifference,
} from './differences.ts';
import { figureKey, publishedFigures, type PublishedFigures } from './published.ts';
import { asRecorded, currentTables, type StatedTables } from './stated.ts';

/** What differs from a recorded version: all that the change log must tell; how many results and initiatives were added. */
export type Since = Readonly<{ differences: readonly Difference[]; added: number }>;

/** Compares what is published now with a recorded version, in the tables and columns that this had. */
export function changesSince(
  edition: Edition,
  recorded: StatedTables,
  current = currentTables(edition),
): Since {
  const kept = asRecorded(current, recorded);
  const before = publishedFigures(edition.words, recorded);
  const now = publishedFigures(edition.words, kept);
  const isDerived = derivedColumns(edition);
  const cells = cellDifferences(recorded, kept, isDerived);
  const all = figureDifferences(before, now);
  const causes = new Set([
    ...all.flatMap(({ spot }) => spot.report.split('/').slice(0, 1)),
    ...cells.flatMap(({ table, at }) => subjectsOf(table, recorded.get(table)?.rows.get(at))),
    ...addedSubjects(recorded, current),
  ]);
  const figures = all.filter((one) => !isInherited(edition, one, before, recorded, kept));
  const derived = unexplainedColumns(recorded, kept, isDerived, causes);
  return {
    differences: [...figures, ...cells, ...derived],
    added: addedRows(before, now),
  };
}

/** What differs if columns count too that the recorded version did not have: an entry may tell of these. */
export function changesOfAll(edition: Edition, recorded: StatedTables): readonly Difference[] {
  const current = currentTables(edition);
  const [before, now] = [recorded, current].map((one) => publishedFigures(edition.words, one));
  const cells = cellDifferences(recorded, current, () => false);
  return [...(before && now ? figureDifferences(before, now) : []), ...cells];
}

/** The long table is made of the others. */
function derivedColumns(edition: Edition) {
  const derived = new Set(
    recordedTables(edition).flatMap(({ name, columns }) =>
      columns.filter((column) => column.derived).map((column) => `${name}.${column.name}`),
    ),
  );
  return (table: PublishedTable, column: string): boolean =>
    table === 'observations' || derived.has(`${table}.${column}`);
}

/** What rows are about that were not recorded. */
const addedSubjects = (recorded: StatedTables, current: StatedTables): readonly string[] =>
  [...recorded.values()].flatMap(({ table, rows }) =>
    [...(current.get(table)?.rows ?? [])].flatMap(([key, row]) =>
      rows.has(key) ? [] : subjectsOf(table, row),
    ),
  );

/** The target of a result that is its indicator's changes with it, and is told there. */
function isInherited(
  { words }: Edition,
  { spot, field, before, after }: FigureDifference,
  figures: PublishedFigures,
  recorded: StatedTables,
  current: StatedTables,
): boolean {
  if (field !== 'target' || spot.strategy === null) return false;
  const code = figures.get(figureKey(spot, 'indicator'))?.shown ?? '';
  const [from, to] = [recorded, current].map((tables) => {
    const row = tables.get('indicators')?.rows.get(code);
    const shown = row && targetShown(words, row);
    return shown === '' ? (row?.['target_text'] ?? null) : shown;
  });
  return from !== undefined && from !== to && before === from && after === to;
}
