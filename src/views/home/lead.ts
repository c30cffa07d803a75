import type { Edition } from '../../edition.ts';
import { latestYear, livingWards, reportingWards } from '../../model/dataset.ts';

/** What the home page says first: how much is here, and how new it is. */
export function homeLead({ dataset, words }: Edition): string {
  const year = latestYear(dataset);
  if (year === null) return words.nothingYet;
  const { city } = dataset.site;
  const living = livingWards(dataset);
  const reporting = new Set(reportingWards(dataset));
  return words.homeLead(
    city,
    living.length,
    living.filter((ward) => reporting.has(ward)).length,
    dataset.index.indicators.length,
    words.year(year),
  );
}
