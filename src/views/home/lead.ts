import { latestYear, reportingWards, type Dataset } from '../../model/dataset.ts';
import { placedIndicators } from '../../model/content/framework.ts';
import { words } from '../../text/words.ts';
import { formatYear } from '../result/format.ts';

/** What the home page says first: how much is here, and how new it is. */
export function homeLead(dataset: Dataset): string {
  const year = latestYear(dataset);
  if (year === null) return words.nothingYet;
  const { city } = dataset.site;
  return words.homeLead(
    city,
    dataset.wards.length,
    reportingWards(dataset).length,
    placedIndicators(dataset.framework).length,
    formatYear(year),
  );
}
