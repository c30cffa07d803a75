import type { Edition } from '../../edition.ts';
import { reportResults, type PlacedResult, type WardReport } from '../../model/dataset.ts';
import { newestFirst } from '../../model/standing/newest.ts';
import { distinctResults } from '../../model/report/measure.ts';
import type { Finding, FindingGroup, FindingKind, FindingList } from './finding.ts';

/** The results of reports, each once, the newest reports first. */
export const resultsOf = (
  { dataset }: Edition,
  places: readonly WardReport[],
): readonly PlacedResult[] =>
  newestFirst(places).flatMap((place) => distinctResults(reportResults(dataset, place)));

/** A list of findings; groups without any are left out. */
export const findingList = (
  { words }: Edition,
  kind: FindingKind,
  headline: string,
  groups: readonly FindingGroup[],
  heading = headingOf(words.findingHeadings[kind]),
): FindingList => ({
  ...{ kind, heading, headline },
  method: words.findingMethods[kind],
  groups: groups.filter(({ findings }) => findings.length > 0),
});

const headingOf = (heading: string | ((grade: string) => string)): string =>
  typeof heading === 'string' ? heading : heading('');

/** The common question first; what cannot be compared with other wards apart, in the order of the reports. */
export function commonAndApart(
  { words }: Edition,
  results: readonly PlacedResult[],
  findingOf: (placed: PlacedResult) => Finding,
): readonly FindingGroup[] {
  const isCommon = ({ result }: PlacedResult) => result.comparability === 'same';
  return [
    { name: words.findingGroups.common, findings: results.filter(isCommon).map(findingOf) },
    {
      name: words.findingGroups.apart,
      findings: results.filter((placed) => !isCommon(placed)).map(findingOf),
    },
  ];
}
