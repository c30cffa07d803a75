import type { Edition } from '../../edition.ts';
import { tiled, type Tile } from '../../model/content/tile.ts';
import type { Region } from '../../model/content/region.ts';
import { stageOf, wardPlaces } from '../../model/dataset.ts';
import { regionWards } from '../../model/region.ts';

/** A region at its place in the map of regions, with how many of its wards have a report. */
export type RegionTile = Tile &
  Readonly<{
    slug: string;
    name: string;
    href: string;
    /** What the tile says, for those who hear it. */
    label: string;
    count: string;
    isSilent: boolean;
  }>;

/** All regions, row by row; none for most sites. */
export const regionTiles = (edition: Edition): readonly RegionTile[] =>
  tiled(edition.dataset.regions).map(({ one, row, column }) => ({
    ...regionTile(edition, one),
    ...{ row, column },
  }));

function regionTile(edition: Edition, region: Region): Omit<RegionTile, keyof Tile> {
  const { dataset, words, links } = edition;
  const { slug, name } = region;
  const wards = regionWards(dataset, region).filter((ward) => stageOf(dataset, ward) === 'there');
  const reporting = wards.filter((ward) => wardPlaces(dataset, ward).length > 0).length;
  return {
    ...{ slug, name, href: links.regionHref(slug) },
    label: words.regionTile(name, wards.length, reporting),
    count: words.regionCount(reporting, wards.length),
    isSilent: reporting === 0,
  };
}
