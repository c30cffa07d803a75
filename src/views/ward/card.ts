import type { Edition } from '../../edition.ts';
import { tiled, type Tile } from '../../model/content/tile.ts';
import type { Ward } from '../../model/content/ward.ts';
import { livingWards, reportingWards, wardPlaces } from '../../model/dataset.ts';

/** A ward in a list: its name, reading and the years it reported on, newest first (none: 報告なし). */
export type WardCard = Readonly<{
  slug: string;
  name: string;
  /** How the name is read, where it does not show it. */
  reading: string | null;
  href: string;
  reports: readonly Readonly<{ href: string; year: string }>[];
}>;

export type WardGroup = Readonly<{ heading: string; cards: readonly WardCard[] }>;

/** The wards of today by the row of their reading, in its order; then those that have ended. */
export function wardGroups(edition: Edition): readonly WardGroup[] {
  const { words } = edition;
  const cards = livingWards(edition.dataset)
    .map((ward) => wardCard(edition, ward))
    .sort((a, b) => words.collate(a.reading ?? a.name, b.reading ?? b.name));
  const groups = [...Map.groupBy(cards, ({ reading, name }) => words.indexHead(reading ?? name))];
  const ended = edition.dataset.wards.filter(({ until }) => until !== null);
  return [
    ...groups.map(([row, members]) => ({
      heading: row === '' ? words.otherWards : words.rowName(row),
      cards: members,
    })),
    ...(ended.length === 0
      ? []
      : [{ heading: words.endedWards, cards: ended.map((ward) => wardCard(edition, ward)) }]),
  ];
}

/** The wards of today as tiles, row by row. */
export const wardTiles = (edition: Edition): readonly (WardCard & Tile)[] =>
  tiled(livingWards(edition.dataset)).map(({ ward, row, column }) => ({
    ...wardCard(edition, ward),
    ...{ row, column },
  }));

/** The wards that reported, in the order of the registry. */
export const reportingCards = (edition: Edition): readonly WardCard[] =>
  reportingWards(edition.dataset).map((ward) => wardCard(edition, ward));

function wardCard({ dataset, words, links }: Edition, ward: Ward): WardCard {
  const { slug, name, kana } = ward;
  return {
    ...{ slug, name, reading: words.readingOf(kana) },
    href: links.wardHref(slug),
    reports: wardPlaces(dataset, ward)
      .map(({ report: { fiscalYear } }) => ({
        href: links.reportHref(slug, fiscalYear),
        year: words.shortYear(fiscalYear),
      }))
      .toReversed(),
  };
}
