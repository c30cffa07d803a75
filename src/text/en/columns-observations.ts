import type { Terms } from '../terms.ts';
import { absenceColumnWords } from './columns-absence.ts';
import { compareRule, resultColumns, sharedColumns } from './columns-results.ts';
import { surveyColumnWords } from './columns-survey.ts';

/** Columns of `observations`. */
export const observationColumns = (terms: Terms) => {
  const { indicator, measure, measure_id, note } = resultColumns(terms);
  return {
    ...sharedColumns(terms),
    ...absenceColumnWords,
    ...surveyColumnWords,
    ...{ indicator, measure, measure_id, note },
    ward_name: [`Name of the ${terms.area}`, `The name of the ${terms.area}.`],
    fiscal_year: [
      'Year of the value',
      'The year that the value is about, by the western year in which it begins; not always that of the report.',
    ],
    indicator_name: ['Short name of the indicator', 'What this site calls the common indicator.'],
    comparability: [
      'Comparability',
      `Whether the value can be compared with other ${terms.areas}. ${compareRule(terms)} A value from before a question changed is “variant”, not “same”.`,
    ],
    value: ['Value', 'The value of that year: a plain number, empty if none (not 0).'],
    value_text: ['Value (as printed)', 'As printed (digits in half width).'],
    report_fiscal_year: ['Year of the report', 'The year of the report that states this value.'],
    stated_as: ['Stated as', 'The column of the report in which the value is printed.'],
    value_status: [
      'How it is stated',
      'How the report states the value; in rows other than “number”, value is empty.',
    ],
    restated: [
      'Restated',
      'True where a later report gives another figure for the same year. Both rows are kept.',
    ],
    question_changed: [
      'Before a changed question',
      'True for a value from before the question changed. Do not compute its difference from the next year.',
    ],
  } as const;
};
