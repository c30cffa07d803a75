import type { Edition } from '../../edition.ts';
import type { Ward } from '../../model/content/ward.ts';
import { livingWards, wardPlaces } from '../../model/dataset.ts';
import { reportFinding } from '../report/finding.ts';
import { wardName } from './name.ts';

/** A ward near another one, with what its newest report comes to. */
export type NeighbourCard = Readonly<{
  slug: string;
  name: string;
  href: string;
  year: string;
  finding: string;
}>;

const SHOWN = 3;

/** The wards of the same region that are there and have a report, from the nearest in the tile map on. */
export function neighbourCards(edition: Edition, ward: Ward): readonly NeighbourCard[] {
  const { dataset } = edition;
  return livingWards(dataset)
    .filter((other) => other !== ward && other.region === ward.region)
    .filter((other) => wardPlaces(dataset, other).length > 0)
    .toSorted((a, b) => apart(a, ward) - apart(b, ward))
    .slice(0, SHOWN)
    .flatMap((other) => neighbourCard(edition, other) ?? []);
}

/** How far two tiles lie apart; wards without one lie farther than all others. */
const apart = ({ tile: a }: Ward, { tile: b }: Ward): number =>
  a && b ? Math.hypot(a.row - b.row, a.column - b.column) : Number.MAX_VALUE;

function neighbourCard(edition: Edition, ward: Ward): NeighbourCard | null {
  const { dataset, words, links } = edition;
  const place = wardPlaces(dataset, ward).at(-1);
  if (!place) return null;
  return {
    slug: ward.slug,
    name: wardName(edition, ward),
    href: links.wardHref(ward.slug),
    year: words.shortYear(place.report.fiscalYear),
    finding: reportFinding(edition, place),
  };
}
