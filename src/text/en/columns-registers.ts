import type { Terms } from '../terms.ts';
import { absenceColumnWords } from './columns-absence.ts';
import { resultColumns, sharedColumns, targetColumnWords } from './columns-results.ts';
import { attainmentColumnWords, surveyColumnWords } from './columns-survey.ts';
import { capital } from './count.ts';

/** Columns of `initiatives`. */
export const initiativeColumns = (terms: Terms) =>
  ({
    ...sharedColumns(terms),
    ...absenceColumnWords,
    ...targetColumnWords,
    ...attainmentColumnWords,
    ...surveyColumnWords,
    target_fiscal_year: resultColumns(terms).target_fiscal_year,
    previous_absence: resultColumns(terms).previous_absence,
    previous_value: [
      'Result of the year before',
      'Where the figure of the year before is printed beside the result: its number.',
    ],
    previous_text: ['Result of the year before (as printed)', 'As printed.'],
    strategy: [
      'Code of the strategy',
      'The strategies that the initiative supports, joined with “;”.',
    ],
    initiative: [
      'Code of the initiative',
      'As printed in the report; empty for one without a code.',
    ],
    indicators: [
      'Indicators of the initiative',
      'The codes of the common indicators under which it is listed, joined with “;”.',
    ],
    summary: [
      'Summary',
      'What is done, in a short summary by this site, not in the words of the report.',
    ],
    measure: ['Measure', 'What its target measures.'],
    value: ['Result', 'A plain number, empty if none (not 0).'],
    value_text: ['Result (as printed)', 'As printed (digits in half width).'],
    achievement: [
      'Achievement',
      `The mark that the ${terms.area} itself gave: a printed ①(ⅰ) is written 1-i. One mark per initiative, the same in all its rows.`,
    ],
    effectiveness: [
      'Effectiveness',
      `Whether the ${terms.area} itself finds the initiative effective.`,
    ],
    note: ['Note', 'What must be known to read the figures.'],
  }) as const;

/** Columns of `indicators`. */
export const indicatorColumns = (terms: Terms) =>
  ({
    indicator: ['Code', 'The code of the common indicator.'],
    slug: ['Name in addresses', 'The name of its page in addresses of this site.'],
    goal: ['Goal', 'The code of the goal it belongs to.'],
    goal_name: ['Name of the goal', 'The name of the goal it belongs to.'],
    theme: ['Theme', 'The code of the theme it belongs to.'],
    theme_name: ['Name of the theme', 'The name of the theme it belongs to.'],
    item: ['Item', 'The mark of the item it belongs to, without its circle.'],
    item_name: ['Name of the item', 'The name of the item it belongs to.'],
    name: ['Official name', 'The name in the framework.'],
    short_name: ['Short name', 'What this site calls it.'],
    explanation: ['Explanation', 'What it shows, in plain words by this site.'],
    population: ['Population', 'Whom or what it is about.'],
    unit: ['Unit', 'Its unit. Empty where it only asks whether something was done.'],
    direction: ['Direction', 'Which way is better.'],
    target_text: ['Target', 'The common target in words.'],
    ...targetColumnWords,
    target_fiscal_year: ['Year of the target', 'The year by which the target is to be met.'],
    page: sharedColumns(terms).page,
    retired_after: [
      'Last year',
      'Of a retired indicator: the last year it was measured. Empty while it is in use.',
    ],
    retired_reason: ['Why it was retired', 'Of a retired indicator: the reason.'],
  }) as const;

/** Columns of `wards`. */
export const wardColumns = (terms: Terms) => {
  const { page, ward_code } = sharedColumns(terms);
  const { area, areas, region } = terms;
  return {
    ward: [capital(area), `Its name in Latin letters, as in the column ward of other tables.`],
    ...{ page, ward_code },
    name: ['Name', `The name of the ${area}.`],
    kana: ['Reading', `How the name of the ${area} is read.`],
    romaji: ['Latin letters', `The name of the ${area} in Latin letters.`],
    report_fiscal_years: [
      'Years with a report',
      'The years of its reports on this site, joined with “;”; empty without a report.',
    ],
    local_government_code: [
      'Code with check digit',
      'The official code of the area with its check digit. Treat it as text.',
    ],
    valid_from: ['First day', 'Of one that began later than the others. Empty for the others.'],
    valid_to: ['Last day', `Of a former ${area}. Empty while it exists.`],
    successors: [
      'Successors',
      `The ${areas} that took the place of a former one, joined with “;”.`,
    ],
    former_names: ['Former names', `Names that the ${area} had before, joined with “;”.`],
    region: [capital(region), `The ${region} that the ${area} is in, in Latin letters.`],
    region_name: [`Name of the ${region}`, `The name of the ${region} that the ${area} is in.`],
  } as const;
};

/** Columns of `reports`. */
export const reportColumns = (terms: Terms) => {
  const { ward, ward_code, fiscal_year, page } = sharedColumns(terms);
  return {
    ...{ ward, ward_code, fiscal_year, page },
    ward_name: [`Name of the ${terms.area}`, `The name of the ${terms.area}.`],
    source_title: ['Title of the source', 'The printed title of the document.'],
    source_publisher: ['Publisher of the source', 'Who published the document.'],
    source_form: ['Form of the source', 'What kind of form the document is.'],
    note: ['Note', 'What must be known to read the document.'],
    strategies: ['Strategies', 'How many of its strategies are on this site.'],
    results: ['Results', 'How many rows of the table results come from it.'],
    initiatives: ['Initiatives', 'How many of its initiatives are on this site.'],
  } as const;
};

/** Columns of `codes`. */
export const codeColumns = {
  list: ['Code list', 'The name of the code list.'],
  list_name: ['Title of the code list', 'The title of the code list in words.'],
  code: ['Code', 'The value as it appears in the data.'],
  label: ['Meaning', 'What the code means.'],
} as const;
