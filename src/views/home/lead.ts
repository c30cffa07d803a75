import type { Edition } from '../../edition.ts';
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
    dataset.index.indicators.length,
    words.year(year),
  );
}
