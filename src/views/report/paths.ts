import type { Edition } from '../../edition.ts';
import { wardReports, type WardReport } from '../../model/dataset.ts';

/** One address per report card, for its page and its picture. */
export const reportPaths = ({
  dataset,
}: Edition): { params: { ward: string; year: string }; props: { place: WardReport } }[] =>
  wardReports(dataset).map((place) => ({
    params: { ward: place.ward.slug, year: String(place.report.fiscalYear) },
    props: { place },
  }));
