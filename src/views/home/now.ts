import { perEdition, type Edition } from '../../edition.ts';
import type { Link } from '../../links.ts';
import { tiled, type Tile } from '../../model/content/tile.ts';
import { isDivided, withoutSuffix, type Ward } from '../../model/content/ward.ts';
import {
  latestYear,
  livingWards,
  reportResults,
  silentWards,
  wardPlaces,
  type WardReport,
} from '../../model/dataset.ts';
import { attainmentOf } from '../../model/standing/standing.ts';
import { isRegional } from '../region/part.ts';
import { regionTiles, type RegionTile } from '../region/tile.ts';
import { reportFinding } from '../report/finding.ts';
import { wardName } from '../ward/name.ts';
import { squaresOf, type SquareKind } from '../result/verdict.ts';

/** How all wards are doing now: each by its newest report. Where there are regions, these stand in place of wards. */
export type Now = Readonly<{
  title: string;
  /** The finding. */
  lead: string;
  /** What it counts; null if there is nothing to count. */
  coverage: string | null;
  /** The newest report of a city that is not divided into wards; null where there is none, or where there are wards. */
  only: Readonly<{ squares: readonly SquareKind[]; link: Link }> | null;
  tiles: readonly NowTile[];
  regions: readonly RegionTile[];
}>;

/** A ward at its place in the map, with one square for each result of its newest report; `year` is set if it is older. */
export type NowTile = Readonly<{
  slug: string;
  name: string;
  short: string;
  /** What the tile says, for those who hear it. */
  label: string;
  href: string;
  row: number;
  column: number;
  isSilent: boolean;
  squares: readonly SquareKind[];
  year: string | null;
}>;

export const homeNow = perEdition((edition): Now => {
  const { words, dataset } = edition;
  const tiles = tiled(livingWards(dataset)).map(({ one, row, column }) => ({
    ...tile(edition, one),
    ...{ row, column },
  }));
  return isDivided(dataset.wards)
    ? {
        title: words.homeTitle(dataset.site.city, tiles.length),
        lead: headline(edition, tiles),
        coverage: coverage(edition),
        tiles: isRegional(edition) ? [] : tiles,
        regions: regionTiles(edition),
        only: null,
      }
    : whole(edition);
});

/** Of a city that is not divided, what its newest report says. */
function whole(edition: Edition): Now {
  const { words, dataset, links } = edition;
  const place = dataset.index.places.at(-1);
  const title = words.homeTitle(dataset.site.city, 0);
  if (!place) return { title, lead: words.homeHeadline(0, 0, 0), ...NOTHING, only: null };
  const { ward, report } = place;
  const link = {
    href: links.reportHref(ward.slug, report.fiscalYear),
    name: words.readReport(words.shortYear(report.fiscalYear)),
  };
  const lead = reportFinding(edition, place);
  return { title, lead, ...NOTHING, only: { squares: squaresIn(edition, place), link } };
}

const NOTHING = { coverage: null, tiles: [], regions: [] };

function headline({ words }: Edition, tiles: readonly NowTile[]): string {
  const reporting = tiles.filter(({ isSilent }) => !isSilent).length;
  const squares = tiles.flatMap((one) => one.squares);
  const reached = squares.filter((one) => one === 'reached').length;
  return words.homeHeadline(reporting, squares.length, reached);
}

/** Which reports are counted, by year, and how many wards have none. */
function coverage({ words, dataset }: Edition): string | null {
  const newest = livingWards(dataset).flatMap((ward) => wardPlaces(dataset, ward).slice(-1));
  if (newest.length === 0) return null;
  const years = [...Map.groupBy(newest, ({ report }) => report.fiscalYear)]
    .sort(([a], [b]) => b - a)
    .map(([year, wards]) => words.homeYear(words.shortYear(year), wards.length));
  return words.homeCoverage(years, silentWards(dataset).length);
}

function tile(edition: Edition, ward: Ward): Omit<NowTile, keyof Tile> {
  const { words, links, dataset } = edition;
  const place = wardPlaces(dataset, ward).at(-1) ?? null;
  const squares = place ? squaresIn(edition, place) : [];
  const year = place?.report.fiscalYear ?? null;
  const isOlder = year !== null && year !== latestYear(dataset);
  return {
    ...{ slug: ward.slug, name: wardName(edition, ward) },
    ...{ squares, isSilent: place === null },
    short: withoutSuffix(ward.name, dataset.site.wardSuffix?.name),
    label: tileLabel(edition, ward, place, squares),
    href: year === null ? links.wardHref(ward.slug) : links.reportHref(ward.slug, year),
    year: isOlder ? words.shortYear(year) : null,
  };
}

const squaresIn = ({ dataset }: Edition, place: WardReport): readonly SquareKind[] =>
  squaresOf(reportResults(dataset, place).map((placed) => attainmentOf(placed).status));

function tileLabel(
  edition: Edition,
  ward: Ward,
  place: WardReport | null,
  squares: readonly SquareKind[],
): string {
  const { words } = edition;
  const name = wardName(edition, ward);
  if (place === null) return words.labelled(name, words.noReportYet);
  const whose = words.wardYear(name, words.shortYear(place.report.fiscalYear));
  const reached = squares.filter((one) => one === 'reached').length;
  return words.labelled(whose, words.homeTile(squares.length, reached));
}
