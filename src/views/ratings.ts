import {
  placedInitiatives,
  placedResults,
  type Dataset,
  type PlacedInitiative,
  type PlacedResult,
} from '../model/dataset.ts';
import { words } from '../text/words.ts';
import { goalFilter, goalTokens, wardFilter, yearFilter, type Filter } from './filter.ts';
import { formatGrade } from './format.ts';
import { initiativeCard, type InitiativeCard } from './initiative.ts';
import {
  INITIATIVE_KEYS,
  RESULT_KEYS,
  initiativeBeside,
  keyLabel,
  resultBeside,
  type BesideKey,
  type RatingBesideFigure,
} from './rating-beside-figure.ts';
import { resultRow, type ResultRow } from './result.ts';

/** What every row carries: where it stands, what it says side by side, and what filters find it by. */
type Beside = Readonly<{
  beside: RatingBesideFigure;
  ward: string;
  wardSlug: string;
  year: number;
  goals: string;
  kinds: string;
}>;

export type RatedResult = Beside & Readonly<{ row: ResultRow; overall: string | null }>;
export type RatedInitiative = Beside & Readonly<{ card: InitiativeCard }>;

/** Rows of one kind. A row with several differences stands once, under its first. */
export type BesideGroup<Row> = Readonly<{ anchor: string; heading: string; rows: readonly Row[] }>;

/** The wards' own ratings beside the figures: differing rows first, then the rest. */
export type RatingsPage = Readonly<{
  lead: readonly string[];
  filters: readonly Filter[];
  results: readonly BesideGroup<RatedResult>[];
  initiatives: readonly BesideGroup<RatedInitiative>[];
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
  const beside = resultBeside(dataset, placed);
  return {
    ...place(dataset, ward, report.fiscalYear, strategy.indicators, beside),
    row: resultRow(dataset, placed),
    overall: formatGrade(dataset.framework, 'overall', strategy.rating),
  };
}

function ratedInitiative(dataset: Dataset, placed: PlacedInitiative): RatedInitiative {
  const { ward, report, initiative } = placed;
  const beside = initiativeBeside(dataset, initiative);
  return {
    ...place(dataset, ward, report.fiscalYear, initiative.indicators, beside),
    card: initiativeCard(dataset, placed),
  };
}

const place = (
  dataset: Dataset,
  ward: PlacedResult['ward'],
  year: number,
  indicators: readonly string[],
  beside: RatingBesideFigure,
): Beside => ({
  beside,
  year,
  ward: ward.name,
  wardSlug: ward.slug,
  goals: goalTokens(dataset, indicators),
  kinds: [...new Set([beside.kind, ...beside.keys])].join(' '),
});

const grouped = <Row extends Beside>(
  { framework }: Dataset,
  prefix: string,
  keys: readonly BesideKey[],
  rows: readonly Row[],
): readonly BesideGroup<Row>[] =>
  keys
    .map((key) => ({
      anchor: `${prefix}-${key}`,
      heading: keyLabel(framework, key),
      rows: rows.filter(({ beside }) => beside.keys[0] === key),
    }))
    .filter((group) => group.rows.length > 0);

/** All rows, those that can be compared, those that differ. */
function countsOf(rows: readonly Beside[]): [number, number, number] {
  const count = (kind: RatingBesideFigure['kind']) =>
    rows.filter(({ beside }) => beside.kind === kind).length;
  return [rows.length, rows.length - count('incomparable'), count('differs')];
}

function kindFilter({ framework }: Dataset): Filter {
  const keys = [...new Set([...RESULT_KEYS.slice(0, 4), ...INITIATIVE_KEYS])];
  const options = keys.map((key) => ({ value: key, label: keyLabel(framework, key) }));
  return {
    name: 'kind',
    label: words.filterKind,
    options: [{ value: 'differs', label: words.differs }, ...options],
  };
}
