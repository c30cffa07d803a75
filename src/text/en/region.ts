import type { Terms } from '../terms.ts';
import { capital, counted, verb, withArticle } from './count.ts';

/** Words of regions, in which very many areas are grouped. */
export const regionWords = ({ area, areas, region, regions }: Terms) =>
  ({
    regions: capital(regions),
    regionHint: `Each ${region} has a page with its ${areas} and a table that compares them.`,
    regionCount: (reporting: number, wards: number) => `Reports: ${reporting}/${wards}`,
    regionTile: (name: string, wards: number, reporting: number) =>
      `${name}: ${reporting} of ${counted(wards, area, areas)} ${verb(reporting, 'has', 'have')} a report`,
    regionLists: `By ${region}`,
    regionYears: 'Other years',
    regionParts: (count: number) =>
      `There are so many ${areas} that the table of their values is in ${count} parts, in the order of the register.`,
    regionPart: (first: string, last: string, count: number) =>
      `${first} to ${last} (${counted(count, area, areas)})`,
    regionOtherParts: 'Other parts of the table',
    regionTableHint: (year: string, from: string, to: string, target: string) =>
      `Values of the newest reports in each ${region}, measured with the common question (${year}, unless another is named). A thin line is the value of one ${area}, the circle the median (the value in the middle of them all), the long thick line the target (${target}); every row runs from ${from} to ${to}. The page of ${withArticle(region)} compares its ${areas}.`,
    middleValue: (text: string) => `Median ${text}`,
    between: (low: string, high: string) => `${low} to ${high}`,
    regionDataTitle: (name: string) => `Results and initiatives of ${name}`,
    regionWorkbooks: `Excel files, one for each ${region}`,
    wardInRegion: (ward: string, name: string) => `${ward} (${name})`,
    distributionKey: (year: string) =>
      `Values of the newest reports in each ${region}, measured with the common question (${year}, unless another is named). A thin line is the value of one ${area}, the circle the median (the value in the middle of them all).`,
    leftToFile: (shown: number, count: number) =>
      `The first ${shown} of ${count}. All of them are in the data file.`,
  }) as const;
