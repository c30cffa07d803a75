import { readCsv, type CsvRow } from '../published.ts';
import { CITY } from '../sites.ts';
import { corrections, gradesOf, sourcePlaces, type SourcePlace } from './source.ts';

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
  /** Whether it reaches the target of the file, and what else can be said where a second target stands beside it. */
  verdict: boolean | null;
  verdicts: ReadonlySet<boolean>;
  /** Current less previous; null where the question changed or one is missing. */
  change: number | null;
  better: boolean | null;
  rating: string | null;
  ratings: ReadonlySet<string>;
}>;

export const results = readCsv(`${CITY}/data/results.csv`);
export const initiatives = readCsv(`${CITY}/data/initiatives.csv`);
export const indicators = readCsv(`${CITY}/data/indicators.csv`);
export const wards = readCsv(`${CITY}/data/wards.csv`);
export const observations = readCsv(`${CITY}/data/observations.csv`);

export const placeOf = (row: CsvRow): string => {
  const { pathname, hash } = new URL(row['page'] ?? '');
  return `${pathname}${hash}`;
};
const cell = (row: CsvRow | undefined, name: string): string => row?.[name] ?? '';

/** Units as they are printed, the longest first. */
const UNITS = [
  ...new Set(
    [...results, ...initiatives].flatMap((row) => [cell(row, 'unit'), cell(row, 'target_unit')]),
  ),
]
  .concat('ポイント')
  .filter((unit) => unit !== '')
  .sort((a, b) => b.length - a.length);

export const FIGURE = new RegExp(`([+−±]?)(\\d[\\d,]*(?:\\.\\d+)?)(${UNITS.join('|')})`, 'g');

/** The figures in a text, as `number unit`, unsigned. */
export const figuresIn = (text: string): readonly string[] =>
  [...text.matchAll(FIGURE)].map(([, , number = '', unit]) => `${plain(number)} ${unit}`);

const plain = (number: string): number => Number(number.replaceAll(',', ''));

/** A fiscal year right before a figure: the figure is said to be that year's. */
const PAIR = new RegExp(
  `(\\d{4})年度(?:（[^）]*年度）)?[）のは：\\s]*([+−±]?\\d[\\d,]*(?:\\.\\d+)?)(${UNITS.join('|')})`,
  'g',
);

/** The figures that a text gives to a fiscal year, as `year number unit`. */
export const pairsIn = (text: string): readonly string[] =>
  [...text.matchAll(PAIR)].map(([, year, number = '', unit]) => `${year} ${plain(number)} ${unit}`);

export const yearsIn = (text: string): readonly number[] =>
  [...text.matchAll(/(\d{4})年度/g)].map(([, year]) => Number(year));

const series = (row: CsvRow): readonly CsvRow[] =>
  observations.filter(
    (other) =>
      cell(other, 'ward') === cell(row, 'ward') &&
      cell(other, 'indicator') === cell(row, 'indicator') &&
      (cell(row, 'indicator') !== '' || cell(other, 'measure') === cell(row, 'measure')),
  );

/** What an observation states, with its unit where the print has another. */
export const statedBy = (row: CsvRow): readonly string[] =>
  [...figuresIn(cell(row, 'value_text')), `${Number(cell(row, 'value'))} ${cell(row, 'unit')}`].map(
    (figure) => `${cell(row, 'fiscal_year')} ${figure}`,
  );

/** Whether a number reaches a target; null if one of them is missing. */
export function reaches(value: string, operator: string, target: string): boolean | null {
  if (value === '' || target === '' || operator === '') return null;
  const [own, other] = [Number(value), Number(target)];
  return (
    {
      '>=': own >= other,
      '<=': own <= other,
      '>': own > other,
      '<': own < other,
      '=': own === other,
    }[operator] ?? null
  );
}

const GRADES = gradesOf('result');
const graded = (value: string): readonly string[] =>
  value === '' ? [] : [`${value} ${GRADES.get(value)}`];

function factOf(row: CsvRow): Fact {
  const place = placeOf(row);
  const source = sourcePlaces.get(place);
  if (!source) throw new RangeError(`unknown place: ${place}`);
  const year = Number(cell(row, 'fiscal_year'));
  const common = indicators.find(
    (one) => one['indicator'] === row['indicator'] && row['comparability'] === 'same',
  );
  const [value, previous] = [cell(row, 'value'), cell(row, 'previous_value')];
  const isBroken = source.broken !== null || value === '' || previous === '';
  const change = isBroken ? null : Math.round((Number(value) - Number(previous)) * 1e6) / 1e6;
  const unit = cell(row, 'unit');
  const verdict = reaches(value, cell(row, 'target_operator'), cell(row, 'target_value'));
  const other = reaches(value, cell(common, 'target_operator'), cell(common, 'target_value'));
  const direction = cell(
    indicators.find((one) => one['indicator'] === row['indicator']),
    'direction',
  );
  const operator = cell(row, 'target_operator');
  const higher =
    direction === '' ? (operator === '' ? null : operator.startsWith('>')) : direction === 'higher';
  const told = [value && `${Number(value)} ${unit}`, previous && `${Number(previous)} ${unit}`];
  const texts = ['value_text', 'previous_text'].map((name) => cell(row, name));
  const targets = [
    source.target?.text ?? '',
    source.target?.figure ?? '',
    cell(common, 'target_text'),
  ];
  const ofSeries = series(row);
  return {
    ...{ place, row, source, year, verdict, change },
    figures: new Set([
      ...told.filter((figure) => figure !== ''),
      ...[...texts, ...targets].flatMap(figuresIn),
      ...ofSeries.flatMap(statedBy).map((said) => said.replace(/^\S+ /, '')),
      ...(change === null ? [] : [`${Math.abs(change)} ${unit === '%' ? 'ポイント' : unit}`]),
    ]),
    stated: new Set(ofSeries.flatMap(statedBy)),
    years: new Set(
      [
        ...ofSeries.map((one) => cell(one, 'fiscal_year')),
        ...[String(year), String(year - 1)],
        ...[
          cell(row, 'target_fiscal_year'),
          cell(common, 'target_fiscal_year'),
          source.target?.by ?? '',
        ],
      ]
        .filter((text) => text !== '')
        .map(Number),
    ),
    verdicts: new Set([verdict, other].filter((one) => one !== null)),
    better: change === null || change === 0 || higher === null ? null : change > 0 === higher,
    rating: graded(cell(row, 'rating'))[0] ?? null,
    ratings: new Set(['rating', 'overall_rating'].flatMap((name) => graded(cell(row, name)))),
  };
}

export const facts: ReadonlyMap<string, Fact> = new Map(
  results.map((row) => [placeOf(row), factOf(row)]),
);

/** A text without what reports and their transcriber say in it, and without the log of corrections. */
export function statements(text: string, prose: readonly string[]): string {
  const withoutLog = text.replace(/\d{4}年\d+月\d+日に訂正：.*/g, '');
  return [...prose]
    .sort((a, b) => b.length - a.length)
    .reduce((left, one) => left.replaceAll(loose(one), ' '), withoutLog);
}

/** Matches a text however its lines are broken. */
const loose = (text: string): RegExp =>
  new RegExp(
    [...text.replace(/\s/g, '')]
      .map((character) => character.replace(/[.*+?^${}()|[\]\\]/, '\\$&'))
      .join('\\s*'),
    'g',
  );

export const withoutSpaces = (text: string): string => text.replace(/\s/g, '');

export { corrections };
