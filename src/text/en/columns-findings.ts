import type { Terms } from '../terms.ts';
import { initiativeColumns } from './columns-registers.ts';
import { resultColumns } from './columns-results.ts';

/** Columns of `findings`. */
export const findingColumns = (terms: Terms) => {
  const { ward, ward_code, fiscal_year, measure, indicator, comparability, value_text, ...more } =
    resultColumns(terms);
  const { previous_text, change, change_verdict, change_margin, unit, target_text, ...rest } = more;
  const { target_fiscal_year, target_status, rating, page } = rest;
  return {
    finding: ['Kind of finding', 'By which rule it was chosen.'],
    sentence: [
      'Sentence',
      'The result in one sentence, made by this site in a fixed form. It may be quoted.',
    ],
    ...{ ward, ward_code, fiscal_year, measure, indicator, comparability, value_text },
    ...{ previous_text, change, change_verdict, change_margin, unit, target_text },
    ...{ target_fiscal_year, target_status, rating, page },
  } as const;
};

/** Columns of `ratings`. */
export const ratingColumns = (terms: Terms) => {
  const { ward, ward_code, fiscal_year, indicator, value_text, target_text, ...more } =
    resultColumns(terms);
  const { target_status, change, change_verdict, rating, overall_rating, page } = more;
  const { achievement, effectiveness } = initiativeColumns(terms);
  return {
    kind: ['Kind of row', 'A result or an initiative.'],
    ...{ ward, ward_code, fiscal_year },
    strategy: [
      'Code of the strategy',
      'The strategy of the result, or those that the initiative supports, joined with “;”.',
    ],
    initiative: ['Code of the initiative', 'In rows of initiatives, as printed in the report.'],
    measure: [
      'Measure or initiative',
      'In rows of results what was measured, in rows of initiatives a summary of what is done.',
    ],
    ...{ indicator, value_text, target_text, target_status, change, change_verdict },
    ...{ rating, overall_rating, achievement, effectiveness },
    comparison: [
      'Comparison',
      `How the rating of the ${terms.area} and the figures differ: “agrees” if they do not, “incomparable” if that cannot be judged; several joined with “;”. The column sentence and the code list comparison say what each means.`,
    ],
    sentence: [
      'Sentence',
      'Rating and figures in one sentence, made by this site in a fixed form.',
    ],
    page,
  } as const;
};
