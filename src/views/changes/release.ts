import type { Dataset } from '../../model/dataset.ts';
import type { Release, ReleaseEntry } from '../../model/content/release.ts';
import { nameOfReport } from '../../model/report/report.ts';
import type { Revision } from '../../model/content/revision.ts';
import { entryAnchor, releaseAnchor, reportHref, spotHref } from '../../links.ts';
import { words } from '../../text/words.ts';
import { formatDay } from '../result/format.ts';
import { revisedField } from '../result/revision.ts';

/** A version of the data as the page of changes and the feed tell it. */
export type ReleaseCard = Readonly<{
  version: string;
  anchor: string;
  title: string;
  date: string;
  day: string;
  kind: string;
  summary: string;
  entries: readonly EntryCard[];
}>;

export type EntryCard = Readonly<{
  anchor: string;
  what: string;
  why: string;
  reports: readonly Place[];
  figures: readonly RevisionRow[];
}>;

/** A place by name; without address if it is no longer there. */
export type Place = Readonly<{ name: string; href: string | null }>;

export type RevisionRow = Readonly<{ spot: Place; field: string; before: string; after: string }>;

/** All versions, newest first. */
export const releaseCards = (dataset: Dataset): readonly ReleaseCard[] =>
  dataset.releases.map((release, index) =>
    releaseCard(dataset, release, index === dataset.releases.length - 1),
  );

const releaseCard = (
  dataset: Dataset,
  { version, date, kind, summary, entries }: Release,
  isFirst: boolean,
): ReleaseCard => ({
  ...{ version, date, summary },
  anchor: releaseAnchor(version),
  title: words.versionTitle(version),
  day: formatDay(date),
  kind: isFirst ? words.firstRelease : words.releaseKind[kind],
  entries: entries.map((entry, index) =>
    entryCard(dataset, entry, entryAnchor(version, index + 1)),
  ),
});

const entryCard = (
  dataset: Dataset,
  { what, why, reports, figures }: ReleaseEntry,
  anchor: string,
): EntryCard => ({
  ...{ anchor, what, why },
  reports: reports.map((report) => reportLink(dataset, report)),
  figures: figures.map((figure) => ({
    spot: spotLink(dataset, figure),
    field: revisedField(figure),
    before: figure.before ?? words.missing,
    after: figure.after ?? words.missing,
  })),
});

function reportLink({ wards, reports }: Dataset, report: string): Place {
  const [slug = '', year = ''] = report.split('/');
  const ward = wards.find((ward) => ward.slug === slug)?.name ?? slug;
  const exists = reports.some((other) => nameOfReport(other) === report);
  return {
    name: words.wardYear(ward, words.shortYear(Number(year))),
    href: exists ? reportHref(slug, Number(year)) : null,
  };
}

function spotLink(dataset: Dataset, spot: Revision): Place {
  const report = reportLink(dataset, spot.report);
  const code = spot.strategy ?? spot.initiative;
  const parts = [
    report.name,
    code === null ? words.wholeReport : spot.strategy ? words.strategy : words.initiative,
    code === null ? null : words.strategyCode(code),
    spot.result === null ? null : words.resultNumber(spot.result),
  ];
  return {
    name: parts.filter((part) => part !== null).join(' '),
    href: report.href === null || spot.field === 'row' ? report.href : spotHref(spot),
  };
}
