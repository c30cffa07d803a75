import type { Dataset, PlacedInitiative, PlacedResult, WardReport } from '../../model/dataset.ts';
import { goalTokens } from '../frame/filter.ts';
import { formatGrade } from '../result/format.ts';
import { initiativeCard, type InitiativeCard } from '../initiatives/card.ts';
import { initiativeComparison, resultComparison, type RatingComparison } from './comparison.ts';
import { resultRow, type ResultRow } from '../result/row.ts';

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

export const ratedResult = (dataset: Dataset, placed: PlacedResult): RatedResult => ({
  ...rated(dataset, placed, placed.strategy.indicators, resultComparison(dataset, placed)),
  row: resultRow(dataset, placed),
  overall: formatGrade(dataset.framework, 'overall', placed.strategy.rating),
});

export function ratedInitiative(dataset: Dataset, placed: PlacedInitiative): RatedInitiative {
  const { initiative } = placed;
  const comparison = initiativeComparison(dataset, initiative);
  return {
    ...rated(dataset, placed, initiative.indicators, comparison),
    card: initiativeCard(dataset, placed),
  };
}

const rated = (
  dataset: Dataset,
  { ward, report }: WardReport,
  indicators: readonly string[],
  comparison: RatingComparison,
): Rated => ({
  comparison,
  year: report.fiscalYear,
  ward: ward.name,
  wardSlug: ward.slug,
  goals: goalTokens(dataset, indicators),
  kinds: [...new Set([comparison.kind, ...comparison.keys])].join(' '),
});
