import type { Terms } from '../terms.ts';
import { attainedSentence } from './attained.ts';
import { capital, counted, listed } from './count.ts';
import { movedBy } from './moved.ts';
import { yearName } from './year.ts';

/** Words of the area finder, of area pages and of “my area”. */
export const wardWords = (terms: Terms) => {
  const { area, areas } = terms;
  const named = (western: number) => yearName(terms, western);
  return {
    wardInCity: (city: string, ward: string) => `${ward}, ${city}`,
    tileMap: 'Choose on the map',
    tileMapHint: `A sketch of where the ${areas} lie.`,
    tileKey: `A thick frame: the ${area} has a report. A dotted frame: no report.`,
    kanaList: 'Choose from the alphabetical list',
    otherWards: 'Other',
    myWardIs: `My ${area}: `,
    setMyWard: `Make this my ${area}`,
    unsetMyWard: `No longer my ${area}`,
    setMyWardOf: (ward: string) => `Make ${ward} my ${area}`,
    unsetMyWardOf: (ward: string) => `${ward} is no longer my ${area}`,
    myWardHint: 'Your choice is kept in this browser only.',

    wardNoReport: (ward: string, hasEnded: boolean) =>
      `There is no report of ${ward} on this site${hasEnded ? '' : ' yet'}.`,
    wardLatest: (ward: string, year: string, sentence: string) =>
      `The newest report of ${ward} is for ${year}. ${sentence}`,
    wardNeighbours: `${capital(areas)} nearby with a report`,
    readReport: (year: string) => `Read the report card for ${year}`,
    readMissed: (count: number) => `See ${counted(count, 'result')} not met`,
    reportsHeading: 'Earlier report cards',
    sinceHeading: 'What changed since the report before',
    sinceLead: (before: string, now: string, count: number) =>
      count === 0
        ? `The reports for ${before} and ${now} have no result measured in the same way.`
        : `The reports for ${before} and ${now} have ${counted(count, 'result')} on the same thing.`,
    sinceReached: (count: number) => `Newly met: ${count}`,
    sinceLost: (count: number) => `No longer met: ${count}`,
    sinceBetter: (count: number) => `Improved: ${count}`,
    sinceWorse: (count: number) => `Got worse: ${count}`,
    sinceUnclear: (count: number) => `No clear change: ${count}`,
    sinceNew: (count: number) => `Newly measured: ${count}`,
    trendsHeading: 'Measures over the years',
    trendsIntro:
      'Scales differ from chart to chart. A hollow circle is a value that the next report states as its previous value.',
    trendTitle: (name: string) => `${name} over the years`,
    trendTable: 'Figures',
    trendWhy: 'Why there is no chart',
    trendValue: 'Value',
    trendFromNext: (year: number) => `previous value in the report for ${named(year)}`,
    trendOriginal: (text: string) => `before it was restated: ${text}`,
    trendBreak: (year: number, note: string) => `Question changed in ${named(year)}: ${note}`,
    trendOne: (year: number, value: string) => `In ${named(year)} it was ${value}.`,
    trendOneOnly: 'There is no earlier value to compare with.',
    trendWords: (year: number, value: string) => `In ${named(year)} it was “${value}”.`,
    trendMissing: (year: number) => `There is no value for ${named(year)}.`,
    trendUnclear: (year: number, before: string, amount: string) =>
      `It differs by ${amount} from ${before} in ${named(year)}, which is no clear change.`,
    trendMoved: (year: number, before: string, trend: 'up' | 'down' | 'flat', amount: string) =>
      trend === 'flat'
        ? `That is the same as in ${named(year)} (${before}).`
        : `It ${movedBy(trend, amount)} from ${before} in ${named(year)}.`,
    trendBroken: (year: number, before: string) =>
      `The question changed, so it cannot be compared with ${before} in ${named(year)}.`,
    trendTarget: attainedSentence,
    endedWards: `Former ${areas}`,
    comingWards: `Future ${areas}`,
    wardUntil: (ward: string, day: string) => `${ward} (until ${day})`,
    wardEnded: (ward: string, day: string, successors: readonly string[], isPast: boolean) =>
      `${ward} ${isPast ? 'ended' : 'will end'} on ${day}.${successors.length === 0 ? '' : ` Its place ${isPast ? 'was' : 'will be'} taken by ${listed(successors)}.`}`,
    wardBegan: (ward: string, day: string, predecessors: readonly string[], isPast: boolean) =>
      `${ward} ${isPast ? 'began' : 'will begin'} on ${day}.${predecessors.length === 0 ? '' : ` It ${isPast ? 'took' : 'takes'} the place of ${listed(predecessors)}; their values are not its previous values.`}`,
    wardSuccessors: 'Successors',
    wardPredecessors: 'Predecessors',
    wardRenamed: (names: readonly string[]) => `Formerly: ${listed(names)}.`,
  } as const;
};
