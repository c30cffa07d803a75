import { counted } from './count.ts';

/** Words of the strategies and initiatives of a report card. */
export const cardStrategyWords = {
  strategiesOnly: (count: number) => `Strategies (${count})`,
  strategiesHeading: (count: number) =>
    `Strategies and initiatives (${counted(count, 'strategy', 'strategies')})`,
  summaryOnce:
    'Texts of strategies and initiatives are short summaries by this site, not the words of the report.',
  titleApart: (title: string, measure: string) => `${title} (${measure})`,
  initiativeTitle: (code: string, text: string) => (code === '' ? text : `${code} ${text}`),
  notStated: 'Not stated',
  reportNote: 'Note on this report',
  strategyIndicators: 'Indicators',
  resultsHeading: 'Results',
  noResponse: 'The report states neither an issue nor a response.',
  noResponseBrief: 'not stated in the report',
  initiativesHeading: (count: number) => `Initiatives (${count})`,
  initiativeHeading: (code: string) => `Initiative ${code}`,
  initiativeElsewhere: (name: string) => `${name} (listed under another strategy)`,
  stepPlan: 'Plan',
  stepDone: 'Done',
  stepResult: 'Result',
  stepNext: 'Next',
  withdrawalHit: (mark: string) =>
    `Its mark (${mark}) says that it fell short of the withdrawal criterion.`,
  withdrawalClear: (mark: string) => `The withdrawal criterion does not apply (mark ${mark}).`,
  withdrawalUnknown:
    'Without a mark, it cannot be judged whether the withdrawal criterion applies.',
  noMark: 'No mark of achievement',
  noImprovement: 'The report states no improvement.',

  filesAndCitation: 'Download and cite',
  dataOf: (year: string) => `Data of the report for ${year}`,
  printAddress: 'Address of this page',
  printDate: 'Data as of',
} as const;
