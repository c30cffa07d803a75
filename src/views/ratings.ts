import {
  placedInitiatives,
  placedResults,
  type Dataset,
  type PlacedInitiative,
  type PlacedResult,
} from '../model/dataset.ts';
import { RESULT_DIFFERENCES } from '../model/agreement.ts';
import { words } from '../text/words.ts';
import { goalFilter, goalTokens, wardFilter, yearFilter, type Filter } from './filter.ts';
import { formatGrade } from './format.ts';
import { initiativeCard, type InitiativeCard } from './initiative.ts';
import {
  INITIATIVE_KEYS,
  RESULT_KEYS,
  initiativeComparison,
  keyLabel,
  resultComparison,
  type ComparisonKey,
  type RatingComparison,
} from './rating-comparison.ts';
import { resultRow, type ResultRow } from './result.ts';

/** What every row carries: where it stands, what it says side by side, and what filters find it by. */
export type Rated = Readonly<{
  comparison: RatingComparison;
  ward: string;
  wardSlug: string;
  year: number;
  goals: string;
  kinds: string;
}>;

export type RatedResult = Rated & Readonly<{ row: ResultRow; overall: string | null }>;
export type RatedInitiative = Rated & Readonly<{ card: InitiativeCard }>;

/** Rows of one kind. A row with several differences stands once, under its first. */
export type RatedGroup<Row> = Readonly<{ anchor: string; heading: string; rows: readonly Row[] }>;

/** The wards' own ratings comparison the figures: differing rows first, then the rest. */
export type RatingsPage = Readonly<{
  lead: readonly string[];
  filters: readonly Filter[];
  results: readonly RatedGroup<RatedResult>[];
  initiatives: readonly RatedGroup<RatedInitiative>[];
}>;

export function ratingsPage(dataset: Dataset): RatingsPage {
  const results = placedResults(dataset).map((placed) => ratedResult(dataset, placed));
  const initiatives = placedInitiatives(dataset).map((placed) => ratedInitiative(dataset, placed));
  return {
    lead: [
      words.resultsLead(...countsOf(results)),
      words.initiativesLead(...countsOf(initiatives)),
    ],
    filters: [wardFilter(dataset), yearFilter(dataset), goalFilter(dataset), kindFilter(dataset)],
    results: grouped(dataset, 'results', RESULT_KEYS, results),
    initiatives: grouped(dataset, 'initiatives', INITIATIVE_KEYS, initiatives),
  };
}

function ratedResult(dataset: Dataset, placed: PlacedResult): RatedResult {
  const { ward, report, strategy } = placed;
  const comparison = resultComparison(dataset, placed);
  return {
    ...place(dataset, ward, report.fiscalYear, strategy.indicators, comparison),
    row: resultRow(dataset, placed),
    overall: formatGrade(dataset.framework, 'overall', strategy.rating),
  };
}

function ratedInitiative(dataset: Dataset, placed: PlacedInitiative): RatedInitiative {
  const { ward, report, initiative } = placed;
  const comparison = initiativeComparison(dataset, initiative);
  return {
    ...place(dataset, ward, report.fiscalYear, initiative.indicators, comparison),
    card: initiativeCard(dataset, placed),
  };
}

const place = (
  dataset: Dataset,
  ward: PlacedResult['ward'],
  year: number,
  indicators: readonly string[],
  comparison: RatingComparison,
): Rated => ({
  comparison,
  year,
  ward: ward.name,
  wardSlug: ward.slug,
  goals: goalTokens(dataset, indicators),
  kinds: [...new Set([comparison.kind, ...comparison.keys])].join(' '),
});

const grouped = <Row extends Rated>(
  { framework }: Dataset,
  prefix: string,
  keys: readonly ComparisonKey[],
  rows: readonly Row[],
): readonly RatedGroup<Row>[] =>
  keys
    .map((key) => ({
      anchor: `${prefix}-${key}`,
      heading: keyLabel(framework, key),
      rows: rows.filter(({ comparison }) => comparison.keys[0] === key),
    }))
    .filter((group) => group.rows.length > 0);

/** All rows, those that can be compared, those that differ. */
function countsOf(rows: readonly Rated[]): [number, number, number] {
  const count = (kind: RatingComparison['kind']) =>
    rows.filter(({ comparison }) => comparison.kind === kind).length;
  return [rows.length, rows.length - count('incomparable'), count('differs')];
}

function kindFilter({ framework }: Dataset): Filter {
  const keys = [...RESULT_DIFFERENCES, ...INITIATIVE_KEYS];
  const options = keys.map((key) => ({ value: key, label: keyLabel(framework, key) }));
  return {
    name: 'kind',
    label: words.filterKind,
    options: [{ value: 'differs', label: words.differs }, ...options],
  };
}
