import type { Edition } from '../../edition.ts';
import { tiled, type Tile } from '../../model/content/tile.ts';
import type { Ward, WardStage } from '../../model/content/ward.ts';
import { livingWards, reportingWards, stageOf, wardPlaces } from '../../model/dataset.ts';
import { wardName } from './name.ts';

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

/** The wards that are there by the row of their reading, in its order; then those to come, and those that have ended. */
export function wardGroups(edition: Edition): readonly WardGroup[] {
  const { words } = edition;
  const cards = livingWards(edition.dataset)
    .map((ward) => wardCard(edition, ward))
    .sort((a, b) => words.collate(a.reading ?? a.name, b.reading ?? b.name));
  const groups = [...Map.groupBy(cards, ({ reading, name }) => words.indexHead(reading ?? name))];
  return [
    ...groups.map(([row, members]) => ({
      heading: row === '' ? words.otherWards : words.rowName(row),
      cards: members,
    })),
    ...stageGroup(edition, 'coming', words.comingWards),
    ...stageGroup(edition, 'ended', words.endedWards),
  ];
}

/** The wards at a stage of their life under one heading; nothing if there are none. */
function stageGroup(edition: Edition, stage: WardStage, heading: string): readonly WardGroup[] {
  const { dataset } = edition;
  const wards = dataset.wards.filter((ward) => stageOf(dataset, ward) === stage);
  return wards.length === 0
    ? []
    : [{ heading, cards: wards.map((ward) => wardCard(edition, ward)) }];
}

/** The wards of today as tiles, row by row. */
export const wardTiles = (edition: Edition): readonly (WardCard & Tile)[] =>
  tiled(livingWards(edition.dataset)).map(({ one, row, column }) => ({
    ...wardCard(edition, one),
    ...{ row, column },
  }));

/** The wards that reported, in the order of the registry. */
export const reportingCards = (edition: Edition): readonly WardCard[] =>
  reportingWards(edition.dataset).map((ward) => wardCard(edition, ward));

function wardCard(edition: Edition, ward: Ward): WardCard {
  const { dataset, words, links } = edition;
  const { slug, kana } = ward;
  return {
    ...{ slug, name: wardName(edition, ward), reading: words.readingOf(kana) },
    href: links.wardHref(slug),
    reports: wardPlaces(dataset, ward)
      .map(({ report: { fiscalYear } }) => ({
        href: links.reportHref(slug, fiscalYear),
        year: words.shortYear(fiscalYear),
      }))
      .toReversed(),
  };
}
