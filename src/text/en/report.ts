/** Words of reports: strategies, results, initiatives, as their form names them. */
export const reportWords = {
  strategy: 'Strategy',
  initiative: 'Initiative',
  aim: 'Aim',
  plan: 'Plan',
  noResults: 'No results stated',
  effectiveness: 'Effectiveness',
  overall: 'Overall rating',
  progress: 'Progress',
  issue: 'Issue',
  response: 'Response',
  targets: 'Target',
  withdrawal: 'Withdrawal criterion',
  before: 'Done in the years before',
  achievement: 'Achievement',
  improvement: 'Improvement',

  reportName: (year: string) => `Report card ${year}`,
  reportTitle: (ward: string, year: string) => `Report card of ${ward} (${year})`,
  strategyCode: (code: string) => code,
  withoutCode: 'without a code',
  unanswered: (measure: string, target: string) =>
    `Own target “${measure}” ${target}: no result stated`,
  initiativesOf: (count: number) => `Initiatives for this indicator (${count})`,
  sourceLine: (publisher: string, title: string) => `${publisher}, “${title}”`,
} as const;
