const note = 'note';
const confirmed = 'confirmed';
const target = {
  measure: 'name',
  target: 'target',
  by: 'year',
  figure: 'number to compute with',
  inWords: 'not a number',
  note,
};
const wave = {
  method: 'method',
  asked: 'asked',
  answered: 'answered',
  rate: 'response rate',
  when: 'when',
};

/** Puts the name of what the fields belong to in front of their titles, and its path in front of theirs. */
const under = (
  path: string,
  name: string,
  titles: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(titles).map(([field, title]) => [`${path}.${field}`, `${name} ${title}`]),
  );

const block = { code: 'Code', id: 'Name in addresses', note: 'Note', confirmed: 'Confirmed' };

/** Words of spreadsheets in the official form: what stands above the table and below it, and the columns that the form does not have. */
export const formWords = {
  form: {
    todo: {
      comparability:
        'TODO decide whether this is the common question (same, variant, own) and remove this line',
    },
    extras: 'Columns for the site (not in the form)',
    report: ['About this report', 'Content'] as readonly [string, string],
    wardTitle: (title: string, ward: string): string => `${title} (${ward})`,
    sheets: (names: readonly string[]): string => `Two sheets (${names.join(' / ')})`,
    inLanguage: (title: string, language: string): string => `${title} (${language})`,
    grades: (grades: readonly Readonly<{ value: string; label: string }>[]): string =>
      grades.map(({ value, label }) => `${value}: ${label}`).join('\n'),
    target: (text: string, year: string): string => `${text} (by ${year})`,
    legends: {
      'results.comparability':
        'same: same question and population as the common indicator\nvariant: other wording or population (say so in the note)\nown: own measure',
      'results.indicator': 'code of the common indicator (empty for own)',
      'results.outcome': 'the outcome it answers, counted from above',
      'results.target': 'the target it answers, counted from above',
      'results.survey': 'name of a survey below',
      'results.break': 'what changed, where the question changed',
      'results.figure': 'where several numbers are printed',
      'results.textOnly': 'what is not one number (value, previous)',
      'outcomes.inWords': 'yes: not compared although it holds a number',
      'targets.inWords': 'yes: not compared although it holds a number',
      id: 'without a code, or if it stands twice',
      indicators: 'codes of common indicators',
      strategies: 'codes of strategies',
      method: 'random, monitors, visitors, all, unknown',
    } as Readonly<Record<string, string>>,
    columns: {
      strategies: {
        ...block,
        indicators: 'Common indicators',
        ...under('outcomes', 'Outcome:', { ...target, confirmed }),
        ...under('results', 'Result:', {
          ...{ measure: 'name', value: 'value', id: 'name over the years', outcome: 'outcome' },
          ...{ indicator: 'common indicator', comparability: 'comparability' },
          ...{ figure: 'number to compute with', textOnly: 'not a number' },
          ...{ survey: 'survey', break: 'changed question', note, confirmed },
        }),
      },
      initiatives: {
        ...block,
        strategies: 'Strategies',
        indicators: 'Common indicators',
        ...under('targets', 'Target:', { ...target, confirmed }),
        ...under('results', 'Result:', {
          ...{ measure: 'name', value: 'value', target: 'target', textOnly: 'not a number' },
          ...{ survey: 'survey', previous: 'previous', note, confirmed },
        }),
      },
      surveys: {
        ...{ id: 'Survey', name: 'Name of the survey', part: 'Part that answered' },
        of: 'Part of',
        ...wave,
        ...under('previous', 'Year before:', wave),
        ...{ note, confirmed },
      },
      report: {
        ...{ ward: 'Area', fiscalYear: 'Year', status: 'Status', note, confirmed },
        ...{ 'source.title': 'Title', 'source.publisher': 'Publisher', 'source.form': 'Form' },
        ...{ 'source.url': 'Address of the source', 'source.retrieved': 'Retrieved' },
      },
    } as Readonly<
      Record<'strategies' | 'initiatives' | 'surveys' | 'report', Readonly<Record<string, string>>>
    >,
  },
};
