import { perEdition, type Edition } from '../../edition.ts';
import { releaseAnchor } from '../../links.ts';
import type { Dataset } from '../../model/dataset.ts';
import { nameOfReport } from '../../model/report/report.ts';

/** The version of the data that the site shows. Reports that no version names yet are told apart. */
export type DataVersion = Readonly<{ version: string; text: string; href: string }>;

/** Null as long as no version is written down. */
export const dataVersion = perEdition((edition): DataVersion | null => {
  const { dataset } = edition;
  const [newest] = dataset.releases;
  if (!newest) return null;
  const { version } = newest;
  const text = releaseName(edition, version);
  const more = unreleasedReports(dataset);
  return {
    version,
    text: more === 0 ? text : edition.words.versionAndMore(text, more),
    href: `${edition.links.changesHref}#${releaseAnchor(version)}`,
  };
});

/** `1.0.0（2026年11月21日）`; a version that the log does not hold has no day. */
export function releaseName({ dataset, words }: Edition, version: string): string {
  const release = dataset.releases.find((one) => one.version === version);
  return release ? words.versionOf(version, words.day(release.date)) : version;
}

const unreleasedReports = ({ reports, index }: Dataset): number =>
  reports.filter((report) => !index.releasedReports.has(nameOfReport(report))).length;
