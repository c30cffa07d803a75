import type { Wave } from '../../../model/report/survey.ts';
import type { Path } from '../../problem.ts';
import type { Notice, Rule } from '../warning.ts';

/** A rate of answers that the numbers of people asked and answering do not make. */
export const surveyRate: Rule = ({ report }) =>
  report.surveys.flatMap((survey, index) => [
    ...noticesOf(survey, ['surveys', index, 'rate']),
    ...noticesOf(survey.previous, ['surveys', index, 'previous', 'rate']),
  ]);

function noticesOf(wave: Wave | null, path: Path): readonly Notice[] {
  const { asked, answered, rate } = wave ?? { asked: null, answered: null, rate: null };
  if (asked === null || answered === null || rate?.number == null || asked === 0) return [];
  const made = Math.round((answered / asked) * 1000) / 10;
  if (Math.abs(made - rate.number) < ROUNDING) return [];
  return [{ kind: 'survey', path, say: (m) => m.warnings.surveyRate(rate.text, `${made}%`) }];
}

/** Rates are printed with one decimal, or rounded to none. */
const ROUNDING = 0.6;
