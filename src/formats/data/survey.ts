import type { Survey, Wave } from '../../model/report/survey.ts';
import type { Precision } from '../../model/standing/precision.ts';
import { coded, derived, integer, number, text } from '../table/column.ts';

/** The columns in which a published file states the survey that a value comes from. */
export const SURVEY_COLUMNS = {
  survey: text,
  survey_method: coded('survey_method'),
  survey_part: text,
  survey_when: text,
  survey_asked: integer,
  survey_answered: integer,
  survey_rate: text,
  margin: derived(number),
} as const;

/** What stands in them; `wave` is the year's survey, which is the previous one for a previous value. */
export const surveyCells = (
  survey: Survey | null,
  wave: Wave | null,
  precision: Precision | null,
) => ({
  survey: survey?.name ?? null,
  survey_method: wave?.method ?? null,
  survey_part: survey?.part ?? null,
  survey_when: wave?.when ?? null,
  survey_asked: wave?.asked ?? null,
  survey_answered: wave?.answered ?? null,
  survey_rate: wave?.rate?.text ?? null,
  margin: precision?.kind === 'margin' ? roundedPoints(precision.points) : null,
});

/** A margin is an estimate: one decimal is more than it deserves. */
export const roundedPoints = (points: number): number => Math.round(points * 10) / 10;
