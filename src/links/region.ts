import type { FiscalYear } from '../model/figure/fiscal-year.ts';
import type { DataKind } from './file-kind.ts';

/** The lists of a site that each region has one of. */
export type RegionList = 'findings' | 'ratings' | 'initiatives';

/** The addresses of regions. */
export const regionLinks = (root: string) => ({
  regionHref: (region: string): string => `${root}regions/${region}/`,
  /** The values of its wards beside each other, of one fiscal year. */
  regionYearHref: (region: string, year: FiscalYear): string => `${root}regions/${region}/${year}/`,
  /** A part of its wards beside each other, counted from 1, where one page cannot hold all that report on the year. */
  regionPartHref: (region: string, year: FiscalYear, part: number): string =>
    `${root}regions/${region}/${year}/${part}/`,
  /** What its reports come to, as one of the lists of the whole site. */
  regionListHref: (region: string, list: RegionList): string => `${root}regions/${region}/${list}/`,
  regionFileHref: (region: string, kind: DataKind): string => `${root}regions/${region}.${kind}`,
});
