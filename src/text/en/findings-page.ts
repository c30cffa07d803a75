import type { Terms } from '../terms.ts';
import { counted } from './count.ts';
import { going } from './findings.ts';

/** Words of the page of findings and of the places that lead to it. */
export const findingsWords = ({ area, areas }: Terms) =>
  ({
    findings: 'Findings',
    findingsAbout:
      'Ratings at odds with targets, large changes, results just short of a target: chosen from the data by rule and put into sentences.',
    findingsNewest: `Chosen from the newest report of each ${area}. The sentences may be quoted. They rank and judge nobody.`,
    findingsMethod: 'How they are chosen',
    findingResults: (count: number) => `Show the ${counted(count, 'result')}`,
    headingCount: (heading: string, count: number) => `${heading}: ${count}`,
    findingAt: (ward: string, year: string) => `See the report card of ${ward} (${year})`,
    findingsCsv: 'This list as CSV (all years)',
    findingsAll: 'All findings',
    findingsHome: 'Findings',
    findingFeedTitle: (ward: string, site: string) => `Findings on ${ward}: ${site}`,
    findingPromised: (text: string) => `Response (summary): ${text}`,
    findingGroups: {
      common: 'Common question',
      unknown: 'Common question (margin of error unknown)',
      apart: `Other wording or population, and own measures (not comparable with other ${areas})`,
    },
    findingHeadings: {
      rated: (grade: string) => `Rated “${grade}”, but short of the target`,
      falls: 'Shares that fell',
      rises: 'Shares that rose',
      near: 'Just short of the target',
      worsening: 'Short of the target and getting worse',
      early: 'Target met before its year',
      changed: 'Changed questions, not comparable with the year before',
      promises: 'What became of the responses in the previous report',
    },
    findingMethods: {
      rated: `Counts results that the ${area} gave a good rating although the value is short of the target. “On track” rates the progress of a plan; it does not say that the target was met. Distances within the margin of error are left out.`,
      falls: moveMethod('falls'),
      rises: moveMethod('rises'),
      near: 'Results short of the target by at most one twentieth of its value.',
      worsening:
        'Results short of the target that moved away from it. Changes within the margin of error are left out.',
      early: 'Results that meet the target in a report from before the year of the target.',
      changed:
        'Results whose report says that question, options or population changed. No change is computed.',
      promises: `For ${areas} with two reports or more: results that were short of the target and came with a response, with the value of the next report.`,
    },
  }) as const;

const moveMethod = (direction: 'falls' | 'rises'): string =>
  `Results in % that ${going(direction)} from the year before, largest first, by year. Those measured with a common question and changed by more than the margin of error come first; those whose margin is unknown stand apart; those within the margin are left out. Counts and scores are not listed, because their sizes cannot be compared.`;
