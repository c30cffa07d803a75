import type { Edition } from '../../edition.ts';
import { placedInitiatives, placedResults } from '../../model/dataset.ts';
import { RESULT_DIFFERENCES } from '../../model/standing/agreement.ts';
import { goalFilter, wardFilter, yearFilter, type Filter } from '../frame/filter.ts';
import {
  INITIATIVE_KEYS,
  RESULT_KEYS,
  keyLabel,
  type ComparisonKey,
  type RatingComparison,
} from './comparison.ts';
import {
  ratedInitiative,
  ratedResult,
  type Rated,
  type RatedInitiative,
  type RatedResult,
} from './rated.ts';
import { wardTally, type WardTally } from './tally.ts';

/** Rows of one kind. A row with several differences stands once, under its first. */
export type RatedGroup<Row> = Readonly<{
  anchor: string;
  heading: string;
  /** Whether both sides differ; the rest is folded. */
  differs: boolean;
  rows: readonly Row[];
}>;

/** The wards' own ratings beside the figures: differing rows first, then the rest. */
export type RatingsPage = Readonly<{
  lead: readonly string[];
  tally: readonly WardTally[];
  filters: readonly Filter[];
  results: readonly RatedGroup<RatedResult>[];
  initiatives: readonly RatedGroup<RatedInitiative>[];
}>;

export function ratingsPage(edition: Edition): RatingsPage {
  const { words, dataset } = edition;
  const results = placedResults(dataset).map((placed) => ratedResult(edition, placed));
  const initiatives = placedInitiatives(dataset).map((placed) => ratedInitiative(edition, placed));
  const groups = {
    results: grouped(edition, 'results', RESULT_KEYS, results),
    initiatives: grouped(edition, 'initiatives', INITIATIVE_KEYS, initiatives),
  };
  return {
    lead: [
      words.resultsLead(...countsOf(results)),
      words.initiativesLead(...countsOf(initiatives)),
    ],
    tally: wardTally(edition, results, initiatives),
    filters: [wardFilter(edition), yearFilter(edition), goalFilter(edition), kindFilter(edition)],
    ...groups,
  };
}

const grouped = <Row extends Rated>(
  { dataset, words }: Edition,
  prefix: string,
  keys: readonly ComparisonKey[],
  rows: readonly Row[],
): readonly RatedGroup<Row>[] =>
  keys
    .map((key) => ({
      anchor: `${prefix}-${key}`,
      heading: keyLabel(words, dataset.framework, key),
      differs: key !== 'agrees' && key !== 'incomparable',
      rows: rows.filter(({ comparison }) => comparison.keys[0] === key),
    }))
    .filter((group) => group.rows.length > 0);

/** All rows, those that can be compared, those that differ. */
function countsOf(rows: readonly Rated[]): [number, number, number] {
  const count = (kind: RatingComparison['kind']) =>
    rows.filter(({ comparison }) => comparison.kind === kind).length;
  return [rows.length, rows.length - count('incomparable'), count('differs')];
}

function kindFilter({ dataset, words }: Edition): Filter {
  const keys = [...RESULT_DIFFERENCES, ...INITIATIVE_KEYS];
  const options = keys.map((key) => ({
    value: key,
    label: keyLabel(words, dataset.framework, key),
  }));
  return {
    name: 'kind',
    label: words.filterKind,
    options: [{ value: 'differs', label: words.differs }, ...options],
  };
}
