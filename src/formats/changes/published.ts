import { around, spotKey, type RevisedField, type Spot } from '../../model/content/revision.ts';
import type { Words } from '../../text/words.ts';
import { targetShown } from '../data/target.ts';
import { spotOf } from './spot.ts';
import { FIELDS, type FieldColumns } from './fields.ts';
import type { StatedRow, StatedTables } from './stated.ts';

/**
 * A figure as the published files state it: `shown` as people read it, `told` with all that its columns hold, `exact` so
 * that figures can be compared.
 */
export type PublishedFigure = Readonly<{
  spot: Spot;
  field: RevisedField;
  shown: string;
  told: string;
  exact: string;
}>;

/** Every figure of `results.csv` and `initiatives.csv`, by the spot where it stands and its name. */
export type PublishedFigures = ReadonlyMap<string, PublishedFigure>;

export const figureKey = (spot: Spot, field: RevisedField): string => `${spotKey(spot)} ${field}`;

export function publishedFigures(words: Words, tables: StatedTables): PublishedFigures {
  const rowsOf = (table: keyof typeof FIELDS) => [...(tables.get(table)?.rows ?? [])];
  const figures = [
    ...rowsOf('results').flatMap(([, row]) =>
      rowFigures(words, row, spotOfRow(row), FIELDS.results),
    ),
    ...rowsOf('initiatives').flatMap(([key, row]) => initiativeFigures(words, key, row)),
  ];
  return new Map(figures.map((figure) => [figureKey(figure.spot, figure.field), figure]));
}

const spotOfRow = ({ ward = '', fiscal_year = '', page = '' }: StatedRow): Spot => ({
  report: `${ward}/${fiscal_year}`,
  ...spotOf(page),
});

/** The rows of an initiative share its address; their keys count its results from 1. A row without measure is no result. */
function initiativeFigures(words: Words, key: string, row: StatedRow): readonly PublishedFigure[] {
  const spot = spotOfRow(row);
  const result = Number(/\d+$/.exec(key)?.[0]);
  const figures = rowFigures(words, row, { ...spot, result }, FIELDS.initiatives);
  return row['measure']
    ? figures
    : [
        ...figures.filter((figure) => figure.spot.result === null),
        figureOf(words, row, spot, { field: 'note', columns: ['note'] }),
      ];
}

const rowFigures = (
  words: Words,
  row: StatedRow,
  spot: Spot,
  fields: readonly FieldColumns[],
): readonly PublishedFigure[] =>
  fields.map((one) => figureOf(words, row, one.block ? around(spot) : spot, one));

/** A target is told in words; its print where it is no more than words. */
function figureOf(
  words: Words,
  row: StatedRow,
  spot: Spot,
  { field, columns }: FieldColumns,
): PublishedFigure {
  const cells = columns.map((column) => row[column] ?? '');
  const [first = ''] = cells;
  const shown = (field === 'target' && targetShown(words, row)) || first;
  const told = cells.filter((cell) => cell !== '').join(' ');
  return { spot, field, shown, told, exact: cells.join('\n') };
}
