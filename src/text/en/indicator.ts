import type { Terms } from '../terms.ts';
import { capital, counted, withArticle } from './count.ts';

/** Words and sentences of indicator pages. */
export const indicatorWords = ({ area, areas }: Terms) =>
  ({
    reportOf: (ward: string, year: string) => `Report card of ${ward} (${year})`,
    storyNothing: 'The report states neither an issue nor a response.',
    storiesNote:
      'Issues and responses are short summaries by this site, not the words of the reports.',
    allIndicators: 'All indicators',
    previousPage: 'Previous indicator',
    nextPage: 'Next indicator',
    scalesHeading: 'What the ratings mean',
    mark: 'Mark',
    meaning: 'Meaning',

    tableHeading: 'All values',
    tableLine: 'Table',
    downloadLine: 'Download',
    citeLine: 'Cite',
    embedLine: 'Embed',
    actions: 'What you can do on this page',
    aboutHeading: 'About this indicator',
    factsLine: 'Official name, target, population',
    goalShort: (code: string) => `Goal ${code}`,
    storiesHeading: `Issues and responses by ${area}`,
    sameHeading: (year: string) => `${year}, common question`,
    variantHeading: 'Other wording or population (not comparable)',
    variantIntro: `Asked in other words or of other people, so they cannot be put beside the values of other ${areas}.`,
    ownHeading: 'Own measures (not comparable)',
    ownIntro: `Measures that ${withArticle(area)} chose itself. They can be compared with its own target only.`,
    milestoneHeading: 'Was it done?',
    milestoneStates: {
      done: 'Done',
      pending: 'Not yet',
      worded: 'In words',
      unstated: 'Not stated',
    },
    milestoneInstead: (measure: string, value: string | null) =>
      value === null ? `names “${measure}” instead` : `reports ${value} for “${measure}” instead`,
    firstSentence: (text: string) => /^.*?\.(?=\s|$)/s.exec(text)?.[0] ?? text,

    mineVariant: (count: number) =>
      `Did not use the common question, but has ${counted(count, 'result')} with other wording or population.`,
    mineOwn: (count: number) =>
      `Did not use the common question, but has ${counted(count, 'result')} of its own measures.`,
    mineMilestone: (state: string) => `The report says: ${state}.`,
    mineMissing: 'The report leaves the value empty.',
    mineWorded: (text: string) => `Reported “${text}”, without a number.`,
    mineNoResult: 'The report has this indicator, but no value for it.',
    mineNotOnReport: 'The report does not mention this indicator.',
    mineNoReport: 'There is no report on this site yet.',
    mineToVariants: 'Results with another question',
    mineToOwn: 'Results of own measures',
    mineToStory: 'Issue and response',
    mineToWard: `Page of the ${area}`,
    mineToReport: 'Report card',

    absencesHeading: (count: number) => `Values not shown here (${count})`,
    missingPrevious: (ward: string, year: string) => `${ward} (${year}): no previous value`,
    missingValue: (ward: string, year: string, reason: string) => `${ward} (${year}): ${reason}`,
    noCommonValue: (ward: string, year: string) =>
      `${ward} (${year}): no value for the common question`,
    onlyOwn: (ward: string, year: string) =>
      `${ward} (${year}): no value for the common question (reported a measure of its own)`,
    onlyVariant: (ward: string, year: string) =>
      `${ward} (${year}): no value for the common question (reported other wording or population)`,
    notOnReport: (ward: string, year: string) => `${ward} (${year}): indicator not mentioned`,
    noReport: (count: number) =>
      `${capital(counted(count, `other ${area}`, `other ${areas}`))}: no report on this site yet`,
  }) as const;
