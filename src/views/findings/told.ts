import type { Edition } from '../../edition.ts';
import type { PlacedResult } from '../../model/dataset.ts';
import type { Change } from '../../model/figure/change.ts';
import type { Figure } from '../../model/figure/figure.ts';
import { targetOf, unitOf } from '../../model/standing/standing.ts';
import type { Words } from '../../text/words.ts';
import { formatAmount, formatStated } from '../result/format.ts';
import { resultName } from '../result/row.ts';
import { wardName } from '../ward/name.ts';

/** The parts of a sentence about a result: whose, when, what, how much. */
export const toldOf = (edition: Edition, placed: PlacedResult) => ({
  ward: wardName(edition, placed.ward),
  year: edition.words.shortYear(placed.report.fiscalYear),
  name: resultName(placed),
  value: figureOf(edition.words, placed, placed.result.value),
});

/** The target of a result and its year. */
export const aimOf = (words: Words, placed: PlacedResult) => {
  const target = targetOf(placed);
  return { text: target ? words.targetText(target) : '', by: target?.by ?? null };
};

/** A figure of a result with its unit. */
export const figureOf = (words: Words, placed: PlacedResult, figure: Figure | null): string =>
  formatStated(words, figure, unitOf(placed)) ?? words.missing;

/** A change for a sentence: its size and direction, and the unit by which a language chooses its verb. */
export const moveOf = (words: Words, placed: PlacedResult, change: Change) => {
  const unit = change.unit ?? unitOf(placed);
  return { amount: formatAmount(words, { ...change, unit }), trend: change.trend, unit };
};
