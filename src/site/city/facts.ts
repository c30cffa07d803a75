import type { CsvRow } from '../published.ts';
import { gradesOf, sourcePlaces, type SourcePlace } from './source.ts';
import { cell, indicators, observations, placeOfRow, results } from './tables.ts';
import { figuresIn } from './text.ts';

/** What the published files say of one result, worked out anew: no code of the site takes part. */
export type Fact = Readonly<{
  place: string;
  row: CsvRow;
  source: SourcePlace;
  year: number;
  /** Every figure that can stand for this result, as `number unit`. */
  figures: ReadonlySet<string>;
  /** What was stated of its measure, as `year number unit`. */
  stated: ReadonlySet<string>;
  /** The fiscal years that can be named beside it. */
  years: ReadonlySet<number>;
  /** Whether it reaches the target of the file, and what can be said where a second target stands beside it. */
  verdict: boolean | null;
  verdicts: ReadonlySet<boolean>;
  /** Current less previous; null where the question changed or one is missing. */
  change: number | null;
  better: boolean | null;
  rating: string | null;
  ratings: ReadonlySet<string>;
}>;

/** What an observation states, with its unit where the print has another. */
export const statedBy = (row: CsvRow): readonly string[] =>
  [...figuresIn(cell(row, 'value_text')), `${Number(cell(row, 'value'))} ${cell(row, 'unit')}`].map(
    (figure) => `${cell(row, 'fiscal_year')} ${figure}`,
  );

/** Whether a number reaches a target; null if one of them is missing. */
export function reaches(value: string, operator: string, target: string): boolean | null {
  if (value === '' || target === '') return null;
  const difference = Number(value) - Number(target);
  const verdicts: Readonly<Record<string, boolean>> = {
    '>=': difference >= 0,
    '<=': difference <= 0,
    '>': difference > 0,
    '<': difference < 0,
    '=': difference === 0,
  };
  return verdicts[operator] ?? null;
}

/** The common indicator that a result asks the question of. */
const commonOf = (row: CsvRow): CsvRow | undefined =>
  indicators.find(
    (one) => one['indicator'] === row['indicator'] && row['comparability'] === 'same',
  );

const verdictBy = (row: CsvRow, target: CsvRow | undefined): boolean | null =>
  reaches(cell(row, 'value'), cell(target, 'target_operator'), cell(target, 'target_value'));

/** All that was observed of the measure of a result. */
const seriesOf = (row: CsvRow): readonly CsvRow[] =>
  observations.filter(
    (other) =>
      cell(other, 'ward') === cell(row, 'ward') &&
      cell(other, 'indicator') === cell(row, 'indicator') &&
      (cell(row, 'indicator') !== '' || cell(other, 'measure') === cell(row, 'measure')),
  );

function changeOf(row: CsvRow, { broken }: SourcePlace): number | null {
  const [value, previous] = [cell(row, 'value'), cell(row, 'previous_value')];
  if (broken !== null || value === '' || previous === '') return null;
  return Math.round((Number(value) - Number(previous)) * 1e6) / 1e6;
}

/** Whether more is better: as the indicator says, else as the target does; null if neither tells. */
function isMoreBetter(row: CsvRow): boolean | null {
  const indicator = indicators.find((one) => one['indicator'] === row['indicator']);
  if (indicator) return cell(indicator, 'direction') === 'higher';
  const operator = cell(row, 'target_operator');
  return operator === '' ? null : operator.startsWith('>');
}

function betterOf(row: CsvRow, change: number | null): boolean | null {
  const isMore = isMoreBetter(row);
  return change === null || change === 0 || isMore === null ? null : change > 0 === isMore;
}

/** How far a value is from the targets that stand beside it. */
const distancesOf = (row: CsvRow): readonly number[] =>
  [row, commonOf(row)]
    .map((target) => cell(target, 'target_value'))
    .filter((target) => target !== '' && cell(row, 'value') !== '')
    .map((target) => Math.round((Number(cell(row, 'value')) - Number(target)) * 1e6) / 1e6);

function figuresOf(row: CsvRow, { target }: SourcePlace, change: number | null): readonly string[] {
  const unit = cell(row, 'unit');
  const texts = [
    ...[cell(row, 'value_text'), cell(row, 'previous_text'), cell(commonOf(row), 'target_text')],
    ...[target?.text ?? '', target?.figure ?? ''],
  ];
  const numbers = ['value', 'previous_value'].map((name) => cell(row, name));
  return [
    ...texts.flatMap(figuresIn),
    ...numbers.filter((number) => number !== '').map((number) => `${Number(number)} ${unit}`),
    ...[change, ...distancesOf(row)]
      .filter((one) => one !== null)
      .map((one) => `${Math.abs(one)} ${unit === '%' ? 'ポイント' : unit}`),
  ];
}

function yearsOf(row: CsvRow, { target }: SourcePlace): readonly number[] {
  const year = Number(cell(row, 'fiscal_year'));
  const targets = [cell(row, 'target_fiscal_year'), cell(commonOf(row), 'target_fiscal_year')];
  return [
    ...[year, year - 1],
    ...[...targets, target?.by ?? ''].filter((by) => by !== '').map(Number),
  ];
}

const GRADES = gradesOf('result');
const graded = (row: CsvRow, scale: string): readonly string[] =>
  cell(row, scale) === '' ? [] : [`${cell(row, scale)} ${GRADES.get(cell(row, scale))}`];

function factOf(row: CsvRow): Fact {
  const place = placeOfRow(row);
  const source = sourcePlaces.get(place);
  if (!source) throw new RangeError(`unknown place: ${place}`);
  const stated = seriesOf(row).flatMap(statedBy);
  const change = changeOf(row, source);
  const verdict = verdictBy(row, row);
  return {
    ...{ place, row, source, verdict, change, stated: new Set(stated) },
    year: Number(cell(row, 'fiscal_year')),
    figures: new Set([
      ...figuresOf(row, source, change),
      ...stated.map((said) => said.replace(/^\S+ /, '')),
    ]),
    years: new Set([...yearsOf(row, source), ...stated.map((said) => Number.parseInt(said, 10))]),
    verdicts: new Set([verdict, verdictBy(row, commonOf(row))].filter((one) => one !== null)),
    better: betterOf(row, change),
    rating: graded(row, 'rating')[0] ?? null,
    ratings: new Set([...graded(row, 'rating'), ...graded(row, 'overall_rating')]),
  };
}

/** Every result, by its place. */
export const facts: ReadonlyMap<string, Fact> = new Map(
  results.map((row) => [placeOfRow(row), factOf(row)]),
);
