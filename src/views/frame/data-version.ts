import type { Dataset } from '../../model/dataset.ts';
import { nameOfReport } from '../../model/report/report.ts';
import { changesHref, releaseAnchor } from '../../links.ts';
import { words } from '../../text/words.ts';
import { formatDay } from '../result/format.ts';

/** The version of the data that the site shows. Reports that no version names yet are told apart. */
export type DataVersion = Readonly<{ version: string; text: string; href: string }>;

/** Null as long as no version is written down. */
export function dataVersion(dataset: Dataset): DataVersion | null {
  const [newest] = dataset.releases;
  if (!newest) return null;
  const { version } = newest;
  const text = releaseName(dataset, version);
  const more = unreleasedReports(dataset);
  return {
    version,
    text: more === 0 ? text : words.versionAndMore(text, more),
    href: `${changesHref}#${releaseAnchor(version)}`,
  };
}

/** `1.0.0（2026年11月21日）`; a version that the log does not hold has no day. */
export function releaseName({ releases }: Dataset, version: string): string {
  const release = releases.find((one) => one.version === version);
  return release ? words.versionOf(version, formatDay(release.date)) : version;
}

function unreleasedReports({ releases, reports }: Dataset): number {
  const released = new Set(
    releases.flatMap(({ entries }) => entries.flatMap((entry) => entry.reports)),
  );
  return reports.filter((report) => !released.has(nameOfReport(report))).length;
}
