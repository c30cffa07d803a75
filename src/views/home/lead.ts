import type { Edition } from '../../edition.ts';
import { placedIndicators } from '../../model/content/framework.ts';
import { latestYear, reportingWards } from '../../model/dataset.ts';

/** What the home page says first: how much is here, and how new it is. */
export function homeLead({ dataset, words }: Edition): string {
  const year = latestYear(dataset);
  if (year === null) return words.nothingYet;
  const { city } = dataset.site;
  return words.homeLead(
    city,
    dataset.wards.length,
    reportingWards(dataset).length,
    placedIndicators(dataset.framework).length,
    words.year(year),
  );
}
