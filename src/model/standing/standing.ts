import type { PlacedResult } from '../dataset.ts';
import { attainmentBetween, type Attainment } from '../figure/attainment.ts';
import { changeBetween, type Change, type Margin } from '../figure/change.ts';
import type { Figure } from '../figure/figure.ts';
import { directedTarget, directionOf, type Direction, type Target } from '../figure/target.ts';
import { printedUnit } from '../figure/unit.ts';
import { surveyOf, wholeOf, type Survey } from '../report/survey.ts';
import {
  differenceMargin,
  pointsOf,
  precisionOf,
  type Precision,
  type Statement,
} from './precision.ts';

/**
 * How a value moved since the year before: `unclear` if no farther than the margin of the difference, `incomparable` if
 * the question or the unit changed.
 */
export type Movement =
  'up' | 'down' | 'flat' | 'unclear' | 'incomparable' | 'noPrevious' | 'noNumber';

/** Where a result stands: against its target and against the year before. */
export type Standing = Readonly<{
  attainment: Attainment;
  movement: Movement;
  direction: Direction | null;
}>;

export const standingOf = (placed: PlacedResult): Standing => ({
  attainment: attainmentOf(placed),
  movement: movementOf(placed),
  direction: betterDirection(placed),
});

/** The target that the ward's report states for this result; null if it states none. */
export function ownTargetOf({ strategy, result, indicator }: PlacedResult): Target | null {
  const own = strategy.outcomes[(result.outcome ?? 0) - 1];
  return own ? directedTarget(own.target, indicator?.direction ?? null) : null;
}

/** The target of the common indicator, for a result that asks its question; null for all others. */
export const commonTargetOf = ({ result, indicator }: PlacedResult): Target | null =>
  result.comparability === 'same' ? (indicator?.target ?? null) : null;

/** The ward's own target for a result, else the common one. */
export const targetOf = (placed: PlacedResult): Target | null =>
  ownTargetOf(placed) ?? commonTargetOf(placed);

/** How a result stands to a target, its own if no other is given. */
export function attainmentOf(placed: PlacedResult, target = targetOf(placed)): Attainment {
  const { report, result } = placed;
  const margin = target?.relative
    ? (marginSince(placed)?.points ?? null)
    : pointsOf(resultPrecision(placed));
  const { value } = result;
  const previous = comparablePrevious(placed);
  return attainmentBetween({ value, previous, margin, year: report.fiscalYear }, target);
}

/** The change since the previous year; null if a value is missing or a changed question stands between them. */
export const changeOf = (placed: PlacedResult): Change | null =>
  changeBetween(
    comparablePrevious(placed),
    placed.result.value,
    betterDirection(placed),
    marginSince(placed),
  );

/** The survey that a result comes from; null if its report names none. */
export const resultSurvey = ({ report, result }: PlacedResult): Survey | null =>
  surveyOf(report, result.survey);

/** How exactly the value of a result is known; null if it is no share of a survey. */
export const resultPrecision = (placed: PlacedResult): Precision | null =>
  precisionOf(resultSurvey(placed), placed.result.value, unitOf(placed));

/** How exactly its previous value is known. */
export const previousPrecision = (placed: PlacedResult): Precision | null =>
  precisionOf(resultSurvey(placed)?.previous ?? null, placed.result.previous, unitOf(placed));

/** The value of a result with all that says how exactly it is known. */
export function valueStatement(placed: PlacedResult): Statement {
  const survey = resultSurvey(placed);
  return {
    figure: placed.result.value,
    unit: unitOf(placed),
    wave: survey,
    whole: survey && wholeOf(placed.report, survey),
  };
}

/** Its previous value with the same, unless that answered another question. */
export function previousStatement(placed: PlacedResult): Statement {
  const survey = resultSurvey(placed);
  return {
    figure: comparablePrevious(placed),
    unit: unitOf(placed),
    wave: survey?.previous ?? null,
    whole: (survey && wholeOf(placed.report, survey)?.previous) ?? null,
  };
}

const marginSince = (placed: PlacedResult): Margin | null =>
  differenceMargin(valueStatement(placed), previousStatement(placed));

/** In which direction a result gets better: as its indicator says, else as its target says. */
export const betterDirection = (placed: PlacedResult): Direction | null =>
  placed.indicator?.direction ?? directionOf(targetOf(placed));

/** The unit in which a result is read: as printed, else that of what it is compared with. */
export const unitOf = (placed: PlacedResult): string | null =>
  printedUnit(placed.result.value) ??
  printedUnit(placed.result.previous) ??
  printedUnit(targetOf(placed)) ??
  placed.indicator?.unit ??
  null;

/** The previous value, unless it answered another question. */
const comparablePrevious = ({ result }: PlacedResult): Figure | null =>
  result.break === null ? result.previous : null;

function movementOf(placed: PlacedResult): Movement {
  const { value, previous } = placed.result;
  if (value?.number == null) return 'noNumber';
  if (previous?.number == null) return 'noPrevious';
  const change = changeOf(placed);
  if (change === null) return 'incomparable';
  return change.verdict === 'unclear' ? 'unclear' : change.trend;
}
