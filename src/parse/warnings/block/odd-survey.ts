import type { Wave } from '../../../model/report/survey.ts';
import type { Path } from '../../problem.ts';
import type { Notice, Rule } from '../warning.ts';

/** A rate of answers that the numbers of people asked and answering do not make, and a survey that nothing comes from. */
export const oddSurvey: Rule = ({ report }) => {
  const named = new Set([
    ...[...report.strategies, ...report.initiatives].flatMap(({ results }) =>
      results.map(({ survey }) => survey),
    ),
    ...report.surveys.map(({ of }) => of),
  ]);
  return report.surveys.flatMap((survey, index): readonly Notice[] => {
    const path = ['surveys', index];
    return [
      ...rateNotices(survey, [...path, 'rate']),
      ...rateNotices(survey.previous, [...path, 'previous', 'rate']),
      ...(named.has(survey.id) ? [] : [unused([...path, 'id'])]),
    ];
  });
};

const unused = (path: Path): Notice => ({
  ...{ kind: 'survey', path },
  say: (m) => m.warnings.unusedSurvey(),
});

function rateNotices(wave: Wave | null, path: Path): readonly Notice[] {
  const { asked, answered, rate } = wave ?? { asked: null, answered: null, rate: null };
  if (asked === null || answered === null || rate?.number == null || asked === 0) return [];
  const made = Math.round((answered / asked) * 1000) / 10;
  if (Math.abs(made - rate.number) < ROUNDING) return [];
  return [{ kind: 'survey', path, say: (m) => m.warnings.surveyRate(rate.text, `${made}%`) }];
}

/** Rates are printed with one decimal, or rounded to none. */
const ROUNDING = 0.6;
