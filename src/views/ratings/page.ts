import type { Edition } from '../../edition.ts';
import { hasInitiatives } from '../initiatives/reported.ts';
import type { Scale } from '../../model/content/scale.ts';
import { isDivided } from '../../model/content/ward.ts';
import { placedInitiatives, placedResults } from '../../model/dataset.ts';
import { newestFirst } from '../../model/standing/newest.ts';
import { RESULT_DIFFERENCES } from '../../model/standing/agreement.ts';
import { mostOf, type Bound } from '../frame/bound.ts';
import { shownFirst, type Shown } from '../frame/shown.ts';
import { goalFilter, wardFilter, yearFilter, type Filter } from '../frame/filter.ts';
import { isRegional } from '../region/part.ts';
import {
  INITIATIVE_KEYS,
  RESULT_KEYS,
  isGraded,
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

/** Rows of one kind, of which the first are in sight. A row with several differences stands once, under its first. */
export type RatedGroup<Row> = Shown<Row> &
  Readonly<{
    anchor: string;
    heading: string;
    /** How many rows there are. */
    count: number;
    /** Whether both sides differ; what does not is folded as a whole. */
    differs: boolean;
    /** How many of them the page holds at most. */
    most: number;
  }>;

/** How many rows of a kind are in sight. */
const SHOWN = 2;

const BOUND: Bound = { whole: 300, each: 20 };

/** The wards' own ratings beside the figures: differing rows first, then the rest. */
export type RatingsPage = Readonly<{
  lead: readonly string[];
  /** By ward; null where there are not several, or regions in their place. */
  tally: Shown<WardTally> | null;
  /** The scales of the ratings that stand beside figures. */
  scales: readonly Scale[];
  /** None where the page does not hold all rows. */
  filters: readonly Filter[];
  results: readonly RatedGroup<RatedResult>[];
  initiatives: readonly RatedGroup<RatedInitiative>[];
}>;

export function ratingsPage(edition: Edition): RatingsPage {
  const { words, dataset } = edition;
  const results = newestFirst(placedResults(dataset)).map((one) => ratedResult(edition, one));
  const initiatives = newestFirst(placedInitiatives(dataset)).map((one) =>
    ratedInitiative(edition, one),
  );
  const most = mostOf(edition, results.length + initiatives.length, BOUND);
  const isWhole = most === Infinity;
  const groups = {
    results: grouped(edition, 'results', RESULT_KEYS, results, most),
    initiatives: grouped(edition, 'initiatives', INITIATIVE_KEYS, initiatives, most),
  };
  return {
    lead: [
      words.resultsLead(...countsOf(results)),
      ...(hasInitiatives(dataset) ? [words.initiativesLead(...countsOf(initiatives))] : []),
    ],
    tally:
      isDivided(dataset.wards) && !isRegional(edition)
        ? wardTally(edition, results, initiatives, isWhole)
        : null,
    scales: (['result', 'achievement', 'initiative'] as const)
      .map((name) => dataset.framework.scales[name])
      .filter(({ grades }) => grades.length > 0),
    filters: isWhole
      ? [wardFilter(edition), yearFilter(edition), goalFilter(edition), kindFilter(edition)]
      : [],
    ...groups,
  };
}

const grouped = <Row extends Rated>(
  { dataset, words }: Edition,
  prefix: string,
  keys: readonly ComparisonKey[],
  rows: readonly Row[],
  most: number,
): readonly RatedGroup<Row>[] =>
  keys.flatMap((key) => {
    const found = rows.filter(({ comparison }) => comparison.keys[0] === key);
    const differs = key !== 'agrees' && key !== 'incomparable';
    const entries = found.slice(0, most);
    const group = {
      ...{ anchor: `${prefix}-${key}`, count: found.length, differs },
      heading: keyLabel(words, dataset.framework, key),
      ...shownFirst(entries, differs ? SHOWN : entries.length),
      most,
    };
    return found.length > 0 ? [group] : [];
  });

/** All rows, those that can be compared, those that differ. */
function countsOf(rows: readonly Rated[]): [number, number, number] {
  const count = (kind: RatingComparison['kind']) =>
    rows.filter(({ comparison }) => comparison.kind === kind).length;
  return [rows.length, rows.length - count('incomparable'), count('differs')];
}

function kindFilter({ dataset: { framework }, words }: Edition): Filter {
  const keys = [...RESULT_DIFFERENCES, ...INITIATIVE_KEYS].filter((key) =>
    isGraded(framework, key),
  );
  const options = keys.map((key) => ({
    value: key,
    label: keyLabel(words, framework, key),
  }));
  return {
    name: 'kind',
    label: words.filterKind,
    options: [{ value: 'differs', label: words.differs }, ...options],
  };
}
