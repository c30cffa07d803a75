import type { PlacedInitiative } from '../dataset.ts';
import { attainmentBetween, UNTOLD, type Attainment } from '../figure/attainment.ts';
import { initiativeResults, type InitiativeResult } from '../report/initiative.ts';
import type { Report } from '../report/report.ts';
import { surveyOf, wholeOf } from '../report/survey.ts';
import { differenceMargin, pointsOf, precisionOf, type Precision } from './precision.ts';

/** How exactly the value of an initiative's result is known; null if it is no share of a survey. */
export const initiativePrecision = (
  report: Report,
  { value, target, survey }: InitiativeResult,
): Precision | null => precisionOf(surveyOf(report, survey), value, target?.target.unit ?? null);

/** How a result of an initiative stands to the target that it answers. */
export function initiativeAttainment(report: Report, result: InitiativeResult): Attainment {
  const { value, previous, target } = result;
  if (target === null) return UNTOLD;
  const margin = target.target.relative
    ? (marginSince(report, result)?.points ?? null)
    : pointsOf(initiativePrecision(report, result));
  const year = report.fiscalYear;
  return attainmentBetween({ value, previous, year, margin }, target.target);
}

function marginSince(report: Report, { value, previous, target, survey: name }: InitiativeResult) {
  const survey = surveyOf(report, name);
  const whole = survey && wholeOf(report, survey);
  const unit = target?.target.unit ?? null;
  return differenceMargin(
    { figure: value, unit, wave: survey, whole },
    { figure: previous, unit, wave: survey?.previous ?? null, whole: whole?.previous ?? null },
  );
}

/**
 * True if every target of an initiative is known to be reached, false if one is known to be missed; null if neither is
 * known, also where a year still lies ahead or the margin of a value leaves it open.
 */
export function allReached({ report, initiative }: PlacedInitiative): boolean | null {
  const attainments = initiativeResults(initiative)
    .filter(({ target }) => target !== null)
    .map((result) => initiativeAttainment(report, result));
  if (attainments.some(({ status, close }) => status === 'missed' && !close)) return false;
  const isReached = ({ status, close }: Attainment) => status === 'reached' && !close;
  return attainments.length > 0 && attainments.every(isReached) ? true : null;
}
