import { perEdition, type Edition } from '../../edition.ts';
import { entryAnchor, releaseAnchor } from '../../links.ts';
import { WHOLE_ROW, type CellRevision } from '../../model/content/cell.ts';
import type { Release, ReleaseEntry } from '../../model/content/release.ts';
import type { Revision } from '../../model/content/revision.ts';
import type { Words } from '../../text/words.ts';
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
export const releaseCards = perEdition((edition): readonly ReleaseCard[] =>
  edition.dataset.releases.map((release, index) =>
    releaseCard(edition, release, index === edition.dataset.releases.length - 1),
  ),
);

const releaseCard = (
  edition: Edition,
  { version, date, kind, summary, entries }: Release,
  isFirst: boolean,
): ReleaseCard => ({
  ...{ version, date, summary },
  anchor: releaseAnchor(version),
  title: edition.words.versionTitle(version),
  day: edition.words.day(date),
  kind: isFirst ? edition.words.firstRelease : edition.words.releaseKind[kind],
  entries: entries.map((entry, index) =>
    entryCard(edition, entry, entryAnchor(version, index + 1)),
  ),
});

const entryCard = (
  edition: Edition,
  { what, why, reports, figures, cells }: ReleaseEntry,
  anchor: string,
): EntryCard => ({
  ...{ anchor, what, why },
  reports: reports.map((report) => reportLink(edition, report)),
  figures: [
    ...figures.map((figure) => ({
      spot: spotLink(edition, figure),
      field: revisedField(edition.words, figure),
      ...sides(edition.words, figure),
    })),
    ...cells.map((cell) => ({
      spot: cellLink(edition, cell),
      field: columnTitle(edition.words, cell),
      ...sides(edition.words, cell),
    })),
  ],
});

const sides = (
  words: Words,
  { before, after }: Readonly<Record<'before' | 'after', string | null>>,
) => ({ before: before ?? words.missing, after: after ?? words.missing });

/** A row of a published table by its key, or all of its rows; the page of the data explains the table. */
const cellLink = ({ words, links }: Edition, { table, row }: CellRevision): Place => {
  const { title } = words.tables[table];
  return {
    name: row === null ? title : `${title}${words.brackets(row)}`,
    href: `${links.dataHref}#${table}`,
  };
};

/** A column of a published table as people read it. */
export function columnTitle(
  words: Words,
  { table, column }: Pick<CellRevision, 'table' | 'column'>,
): string {
  const titles: Readonly<Record<string, readonly [string, string]>> = words.columns[table];
  return column === WHOLE_ROW ? words.revisedFields.row : (titles[column]?.[0] ?? column);
}

/** A report by its name (`north/2016`); without address if it is no longer there. */
export function reportLink({ dataset, words, links }: Edition, report: string): Place {
  const [slug = '', year = ''] = report.split('/');
  const ward = dataset.index.wardBySlug.get(slug)?.name ?? slug;
  const exists = dataset.index.placeByName.has(report);
  return {
    name: words.wardYear(ward, words.shortYear(Number(year))),
    href: exists ? links.reportHref(slug, Number(year)) : null,
  };
}

function spotLink(edition: Edition, spot: Revision): Place {
  const { words } = edition;
  const report = reportLink(edition, spot.report);
  const code = spot.strategy ?? spot.initiative;
  const parts = [
    report.name,
    code === null ? words.wholeReport : spot.strategy ? words.strategy : words.initiative,
    code === null ? null : words.strategyCode(code),
    spot.result === null ? null : words.resultNumber(spot.result),
  ];
  return {
    name: parts.filter((part) => part !== null).join(' '),
    href: report.href === null || spot.field === 'row' ? report.href : edition.links.spotHref(spot),
  };
}
