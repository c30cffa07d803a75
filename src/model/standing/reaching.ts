import type { PlacedInitiative } from '../dataset.ts';
import { attainmentBetween, UNTOLD, type Attainment } from '../figure/attainment.ts';
import { initiativeResults, type InitiativeResult } from '../report/initiative.ts';
import type { Report } from '../report/report.ts';
import { surveyOf } from '../report/survey.ts';
import { precisionOf, type Precision } from './precision.ts';

/** How exactly the value of an initiative's result is known; null if it is no share of a survey. */
export const initiativePrecision = (
  report: Report,
  { value, target, survey }: InitiativeResult,
): Precision | null => precisionOf(surveyOf(report, survey), value, target?.target.unit ?? null);

/** How a result of an initiative stands to the target that it answers. No sheet prints its previous value. */
export function initiativeAttainment(report: Report, result: InitiativeResult): Attainment {
  const { value, target } = result;
  if (target === null) return UNTOLD;
  const precision = initiativePrecision(report, result);
  const margin = precision?.kind === 'margin' ? precision.points : null;
  const year = report.fiscalYear;
  return attainmentBetween({ value, previous: null, year, margin }, target.target);
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
