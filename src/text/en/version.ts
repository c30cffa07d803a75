import type { ReleaseKind } from '../../model/content/release.ts';
import type { RevisedField } from '../../model/content/revision.ts';
import type { Operator } from '../../model/figure/target.ts';
import { counted } from './count.ts';

/** Words of the versions of the data, of corrections and of addresses that moved. */
export const versionWords = {
  changes: 'Versions and changes',
  changesLead:
    'For each version of the data: reports that were added, values and notes that were corrected. Values from before a correction are kept here.',
  changesNone: 'There is no version of the data yet.',
  changesFeed: 'Changes (Atom feed)',
  dataVersion: 'Data version',
  dataVersions: 'Files by version',
  dataVersionsIntro:
    'The files of a version stay as they were when it was published. Use these to check the same values later.',
  releaseKind: {
    major: 'Major change',
    minor: 'Addition',
    correction: 'Correction',
  } satisfies Record<ReleaseKind, string>,
  firstRelease: 'First version',
  releaseWhy: 'Reason',
  releaseReports: 'Reports added',
  releaseFigures: 'Values corrected',
  releaseFiguresOf: (count: number) => `Values corrected (${count})`,
  releaseFiles: 'Files of this version',
  notFrozen: 'The files of this version are not recorded yet.',
  revisions: 'Corrections',
  revisedShort: 'Corrected',
  revisedSpot: 'Place',
  revisedField: 'Field',
  revisedBefore: 'Before',
  revisedAfter: 'After',

  revisedFields: {
    value: 'current value',
    previous: 'previous value',
    target: 'target',
    rating: 'rating',
    progress: 'progress',
    effectiveness: 'effectiveness',
    achievement: 'achievement',
    measure: 'measure',
    indicator: 'common indicator',
    indicators: 'indicators',
    note: 'note',
    survey: 'survey',
    summary: 'summary',
    code: 'code',
    strategies: 'strategies supported',
    row: 'row (withdrawn)',
  } satisfies Record<RevisedField, string>,
  relativeTargets: {
    '>=': 'at least the year before',
    '<=': 'at most the year before',
    '>': 'more than the year before',
    '<': 'less than the year before',
  } satisfies Record<Operator, string>,

  versionOf: (version: string, day: string) => `${version} (${day})`,
  versionAndMore: (version: string, reports: number) =>
    `${version}, and ${counted(reports, 'report')} added since`,
  versionPageTitle: (version: string) => `Data version ${version}`,
  versionLead: (day: string, since: number) =>
    `The data as published on ${day}. ${since === 0 ? 'This is the newest version.' : `${counted(since, 'newer version')} followed.`}`,
  newestData: (version: string) => `Newest data (version ${version})`,
  versionSince: 'What has changed since this version',
  versionSinceNone: 'Nothing has changed since this version.',
  versionBrought: 'What changed with this version',
  versionFile: (version: string) => `Files of version ${version} and how to cite them`,
  versionTitle: (version: string) => `Version ${version}`,
  revisedOn: (day: string, field: string, before: string, after: string) =>
    `Corrected on ${day}: ${field} ${before} → ${after}`,
  rewordedOn: (day: string, field: string) => `Reworded on ${day}: ${field}`,
  revisedAt: (ward: string, year: string, revised: string) => `${ward} (${year}): ${revised}`,
  resultNumber: (number: number) => `result ${number}`,
  wholeReport: 'Report card',
  feedTitle: (title: string) => `${title}: additions to the data and corrections`,
  feedEntry: (kind: string, what: string) => `[${kind}] ${what}`,

  retiredHeading: 'Retired indicators and results',
  retiredAfter: (year: string) => `until ${year}`,

  movedTitle: 'This page has moved',
  movedText: 'If you are not taken there, follow this link.',
  goneTitle: 'This page is gone',
  movedAnchors: 'Items that moved',
  movedAnchor: 'This item has moved: ',
} as const;
