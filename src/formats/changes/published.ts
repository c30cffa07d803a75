import Papa from 'papaparse';
import type { Edition } from '../../edition.ts';
import { spotOf } from '../../links.ts';
import { around, spotKey, type RevisedField, type Spot } from '../../model/content/revision.ts';
import type { Words } from '../../text/words.ts';
import { initiativeRecords, INITIATIVES } from '../data/initiatives.ts';
import { resultRecords, RESULTS } from '../data/results.ts';
import { targetShown } from '../data/target.ts';
import { namesOf } from '../table/column.ts';
import { csv } from '../table/csv.ts';

/** A figure as the published files state it: `shown` as people read it, `exact` with all that its columns hold. */
export type PublishedFigure = Readonly<{
  spot: Spot;
  field: RevisedField;
  shown: string;
  exact: string;
}>;

/** Every figure of `results.csv` and `initiatives.csv`, by the spot where it stands and its name. */
export type PublishedFigures = ReadonlyMap<string, PublishedFigure>;

export const figureKey = (spot: Spot, field: RevisedField): string => `${spotKey(spot)} ${field}`;

/** What the files state now; beside recorded ones in their columns, for what was not published has not changed. */
export const currentFigures = (
  edition: Edition,
  recorded?: Readonly<Record<'results' | 'initiatives', string>>,
): PublishedFigures =>
  publishedFigures(
    edition.words,
    csv(namesIn(recorded?.results, namesOf(RESULTS)), resultRecords(edition)),
    csv(namesIn(recorded?.initiatives, namesOf(INITIATIVES)), initiativeRecords(edition)),
  );

function namesIn<Name extends string>(
  recorded: string | undefined,
  names: readonly Name[],
): readonly Name[] {
  const [head] = Papa.parse<readonly string[]>(recorded ?? '', { preview: 1 }).data;
  return head ? names.filter((name) => head.includes(name)) : names;
}

/** Reads the two files as they were recorded. */
export function publishedFigures(
  words: Words,
  results: string,
  initiatives: string,
): PublishedFigures {
  const figures = [
    ...rowsOf(results).flatMap((one) => resultFigures(words, one)),
    ...initiativeFigures(words, initiatives),
  ];
  return new Map(figures.map((figure) => [figureKey(figure.spot, figure.field), figure]));
}

type Row = Readonly<Record<string, string>>;

const rowsOf = (csv: string): readonly Row[] =>
  Papa.parse<Row>(csv, { header: true, skipEmptyLines: true }).data;

const spotOfRow = ({ ward = '', fiscal_year = '', page = '' }: Row): Spot => ({
  report: `${ward}/${fiscal_year}`,
  ...spotOf(page),
});

function resultFigures(words: Words, row: Row): readonly PublishedFigure[] {
  const spot = spotOfRow(row);
  return [
    figure(spot, 'measure', row, ['measure']),
    figure(spot, 'value', row, ['value_text', 'value', 'unit']),
    figure(spot, 'previous', row, ['previous_text', 'previous_value']),
    target(words, spot, row),
    figure(spot, 'rating', row, ['rating']),
    figure(spot, 'indicator', row, ['indicator', 'comparability']),
    figure(around(spot), 'rating', row, ['overall_rating']),
    figure(around(spot), 'progress', row, ['progress']),
    figure(around(spot), 'effectiveness', row, ['effectiveness']),
    figure(around(spot), 'indicators', row, ['indicators']),
  ];
}

/** The rows of an initiative share its address; they count its results from 1. A row without measure is no result. */
function initiativeFigures(words: Words, csv: string): readonly PublishedFigure[] {
  const blocks = Map.groupBy(rowsOf(csv), ({ page }) => page);
  return [...blocks.values()].flatMap((rows) =>
    rows.flatMap((row, index) => {
      const block = spotOfRow(row);
      const spot = { ...block, result: index + 1 };
      const result = [
        figure(spot, 'measure', row, ['measure']),
        figure(spot, 'value', row, ['value_text', 'value', 'unit']),
        target(words, spot, withoutYear(row)),
      ];
      return [
        figure(block, 'achievement', row, ['achievement']),
        figure(block, 'effectiveness', row, ['effectiveness']),
        figure(block, 'indicators', row, ['indicators']),
        ...(row['measure'] ? result : []),
      ];
    }),
  );
}

/** The files of early versions do not tell the year of an initiative's target, so it is no part of the comparison. */
const withoutYear = (row: Row): Row => ({ ...row, target_fiscal_year: '' });

function figure(
  spot: Spot,
  field: RevisedField,
  row: Row,
  columns: readonly [string, ...string[]],
): PublishedFigure {
  const exact = columns.map((column) => row[column] ?? '').join(' ');
  return { spot, field, shown: row[columns[0]] ?? '', exact: exact.trim() };
}

function target(words: Words, spot: Spot, row: Row): PublishedFigure {
  const shown = targetShown(words, row);
  return { spot, field: 'target', shown, exact: shown };
}
