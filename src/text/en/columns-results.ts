import type { Terms } from '../terms.ts';
import { absenceColumnWords } from './columns-absence.ts';
import { capital } from './count.ts';
import { attainmentColumnWords, surveyColumnWords } from './columns-survey.ts';

/** The one rule for comparing areas, wherever the files and their page state it. */
export const compareRule = ({ areas }: Terms): string =>
  `${capital(areas)} can be compared only in rows whose comparability is “same” and whose fiscal_year is the same.`;

/** Columns that mean the same in several tables: title and description. */
export const sharedColumns = (terms: Terms) =>
  ({
    ward: [
      capital(terms.area),
      `The name of the ${terms.area} in Latin letters, as in the column ward of the table wards.`,
    ],
    ward_code: [
      `Code of the ${terms.area}`,
      'The official code of the area, without a check digit. Treat it as text.',
    ],
    fiscal_year: [
      `${capital(terms.yearWord)} of the report`,
      'The year that the report is about, by the western year in which it begins.',
    ],
    indicators: [
      'Indicators of the strategy',
      'The codes of the common indicators under which the strategy is listed, joined with “;”.',
    ],
    unit: ['Unit', 'The unit of the value; the columns of values hold numbers only.'],
    page: [
      'Page on this site',
      'The address of the page that shows this row, for links and citations.',
    ],
  }) as const;

/** Columns in which a table states a target. */
export const targetColumnWords = {
  target_operator: [
    'Comparison with the target',
    'How the value must compare with the value of the target to meet it.',
  ],
  target_value: [
    'Value of the target',
    'The number of the target. Empty for targets in words and for those set by the year before.',
  ],
  target_unit: ['Unit of the target', 'The unit of the number of the target.'],
} as const;

/** Columns of `results`. */
export const resultColumns = (terms: Terms) =>
  ({
    ...sharedColumns(terms),
    ...targetColumnWords,
    strategy: ['Code of the strategy', 'As printed in the report; empty for one without a code.'],
    measure: ['Measure', 'What was measured, as printed in the report.'],
    indicator: [
      'Common indicator',
      `The code of the common indicator that this result measures. Empty for the ${terms.area}’s own measures.`,
    ],
    comparability: [
      'Comparability',
      `Whether the value can be compared with other ${terms.areas}. ${compareRule(terms)}`,
    ],
    value: [
      'Current value',
      'The value of the year of the report: a plain number, empty if none (not 0).',
    ],
    value_text: ['Current value (as printed)', 'As printed (digits in half width).'],
    previous_value: [
      'Previous value',
      'The value of the year before the report: a plain number, empty if none.',
    ],
    previous_text: ['Previous value (as printed)', 'As printed (digits in half width).'],
    target_fiscal_year: ['Year of the target', 'The year by which the target is to be met.'],
    rating: [
      'Rating of the result',
      `The rating that the ${terms.area} itself gave to this result.`,
    ],
    overall_rating: [
      'Overall rating',
      `The rating that the ${terms.area} itself gave to the whole strategy; the same in all its rows.`,
    ],
    progress: ['Progress', `How far the ${terms.area} itself says the strategy has come.`],
    effectiveness: [
      'Effectiveness',
      `Whether the ${terms.area} itself finds the strategy effective.`,
    ],
    note: ['Note', 'What must be known to read the figures, changed questions included.'],
    ...attainmentColumnWords,
    ...surveyColumnWords,
    measure_id: [
      'Identifier of the measure',
      'Follows a measure whose name changes from year to year. Empty where it is not needed.',
    ],
    change: [
      'Change',
      'Current minus previous value; percentage points for shares. Empty where they cannot be compared.',
    ],
    change_verdict: [
      'Direction of the change',
      'Whether the change goes the right way, or is no clear change. Empty where there is none or the right way is unknown.',
    ],
    change_margin: [
      'Margin of the change (percentage points)',
      'By roughly how many percentage points the difference of the two shares may be off. A lower bound where only some people answered and their number is unknown.',
    ],
    previous_survey_method: [
      'Survey method, year before',
      'How the people who answered the previous survey were chosen.',
    ],
    previous_survey_when: ['When, year before', 'The time of the previous survey as printed.'],
    previous_survey_asked: ['Asked, year before', 'How many people the previous survey asked.'],
    previous_survey_answered: [
      'Answered, year before',
      'How many people answered the previous survey.',
    ],
    previous_survey_rate: [
      'Response rate, year before',
      'The response rate of the previous survey as printed.',
    ],
    ...absenceColumnWords,
    previous_absence: [
      'Why there is no previous value',
      'Where the previous value has no number: the reason that the printed sign or word stands for.',
    ],
    previous_margin: [
      'Margin of the previous value (percentage points)',
      'By roughly how many percentage points the previous value may be off, either way.',
    ],
  }) as const;
