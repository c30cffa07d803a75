import { perEdition, type Edition } from '../../edition.ts';
import { wardPlaces, wardReports, type Dataset, type WardReport } from '../../model/dataset.ts';

/**
 * More reports than this are not all searched: Pagefind holds about 2 MB of memory for each while it makes an index, and
 * browsers load more for every query.
 */
const MOST_REPORTS = 2000;

/** The reports that are searched. */
export const searchedReports = perEdition(({ dataset }) => reportsWithin(dataset, MOST_REPORTS));

/** All reports, or where they are more than `most`, the newest of each ward. */
export function reportsWithin(dataset: Dataset, most: number): readonly WardReport[] {
  const all = wardReports(dataset);
  return all.length <= most
    ? all
    : dataset.wards.flatMap((ward) => wardPlaces(dataset, ward).slice(-1));
}

/** Whether older reports are left out. */
export const searchesNewest = (edition: Edition): boolean =>
  searchedReports(edition).length < wardReports(edition.dataset).length;
