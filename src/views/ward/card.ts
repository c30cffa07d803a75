import { reportingWards, reportsOf, type Dataset } from '../../model/dataset.ts';
import type { Ward } from '../../model/content/ward.ts';
import { reportHref, wardHref } from '../../links.ts';
import { words } from '../../text/words.ts';
import { kanaRow } from '../glossary/syllabary.ts';

/** A ward in a list: its name, reading and the years it reported on, newest first (none: 報告なし). */
export type WardCard = Readonly<{
  slug: string;
  name: string;
  kana: string;
  href: string;
  row: number;
  column: number;
  reports: readonly Readonly<{ href: string; year: string }>[];
}>;

export type WardGroup = Readonly<{ heading: string; cards: readonly WardCard[] }>;

/** All wards by the row of their reading, in its order. */
export function wardGroups(dataset: Dataset): readonly WardGroup[] {
  const cards = dataset.wards
    .map((ward) => wardCard(dataset, ward))
    .sort((a, b) => a.kana.localeCompare(b.kana, 'ja'));
  return [...Map.groupBy(cards, ({ kana }) => kanaRow(kana))].map(([row, members]) => ({
    heading: row === '' ? words.otherWards : words.rowName(row),
    cards: members,
  }));
}

/** All wards as tiles, row by row. */
export const wardTiles = (dataset: Dataset): readonly WardCard[] =>
  dataset.wards
    .map((ward) => wardCard(dataset, ward))
    .sort((a, b) => a.row - b.row || a.column - b.column);

/** The wards that reported, in the order of the registry. */
export const reportingCards = (dataset: Dataset): readonly WardCard[] =>
  reportingWards(dataset).map((ward) => wardCard(dataset, ward));

function wardCard(dataset: Dataset, ward: Ward): WardCard {
  const { slug, name, kana, tile } = ward;
  return {
    ...{ slug, name, kana, ...tile },
    href: wardHref(slug),
    reports: reportsOf(dataset, ward)
      .map(({ fiscalYear }) => ({
        href: reportHref(slug, fiscalYear),
        year: words.shortYear(fiscalYear),
      }))
      .toReversed(),
  };
}
