import type { Edition } from '../../edition.ts';
import type { PlacedInitiative, PlacedResult, WardReport } from '../../model/dataset.ts';
import { goalTokens } from '../frame/filter.ts';
import { initiativeCard, type InitiativeCard } from '../initiatives/card.ts';
import { formatGrade } from '../result/format.ts';
import { resultRow, type ResultRow } from '../result/row.ts';
import { initiativeSentence, resultSentence } from './sentence.ts';
import { initiativeComparison, resultComparison, type RatingComparison } from './comparison.ts';
import { wardName } from '../ward/name.ts';

/** What every row carries: where it stands, what it says side by side, and what filters find it by. */
export type Rated = Readonly<{
  comparison: RatingComparison;
  sentence: string;
  ward: string;
  wardSlug: string;
  year: number;
  goals: string;
  kinds: string;
}>;

export type RatedResult = Rated & Readonly<{ row: ResultRow; overall: string | null }>;
export type RatedInitiative = Rated & Readonly<{ card: InitiativeCard }>;

export const ratedResult = (edition: Edition, placed: PlacedResult): RatedResult => ({
  ...rated(edition, placed, placed.strategy.indicators, resultComparison(edition, placed)),
  sentence: resultSentence(edition, placed),
  row: resultRow(edition, placed),
  overall: formatGrade(edition.words, edition.dataset.framework, 'overall', placed.strategy.rating),
});

export function ratedInitiative(edition: Edition, placed: PlacedInitiative): RatedInitiative {
  const { initiative } = placed;
  const comparison = initiativeComparison(edition, placed);
  return {
    ...rated(edition, placed, initiative.indicators, comparison),
    sentence: initiativeSentence(edition, placed),
    card: initiativeCard(edition, placed),
  };
}

const rated = (
  edition: Edition,
  { ward, report }: WardReport,
  indicators: readonly string[],
  comparison: RatingComparison,
): Omit<Rated, 'sentence'> => ({
  comparison,
  year: report.fiscalYear,
  ward: wardName(edition, ward),
  wardSlug: ward.slug,
  goals: goalTokens(edition.dataset, indicators),
  kinds: [...new Set([comparison.kind, ...comparison.keys])].join(' '),
});
