import type { Share } from '../../charts/share.ts';
import type { TallyRow } from '../../charts/tally.ts';
import type { TileMap } from '../../charts/tile-map.ts';
import { perEdition, type Edition } from '../../edition.ts';
import { isDivided } from '../../model/content/ward.ts';
import type { Words } from '../../text/words.ts';
import { homeNow } from '../home/now.ts';
import { reportTally } from './tally.ts';

/** A picture that stands for a page in previews of links. */
export type ShareImage = Readonly<{ href: string; alt: string }>;

/** The line at the foot of a picture: where its figures come from, and the address of the page it stands for. */
export const shareFooter = (
  { dataset, words, links }: Edition,
  href: string,
  reports: string = words.shareReports,
): string =>
  words.shareFooter(dataset.site.city, reports, links.absolute(href).replace(/^https?:\/\//, ''));

export const shareImage = (words: Words, href: string, { title, sentence }: Share): ShareImage => ({
  href,
  alt: words.shareAlt(title, sentence),
});

/** `rows` take the place of the map where the city is not divided into wards: its newest report's; none without one. */
export type SiteShare = Readonly<{
  share: Share;
  image: ShareImage;
  map: TileMap;
  rows: readonly TallyRow[] | null;
}>;

/** The picture of the site as a whole: the finding and the map of the home page. */
export const siteShare = perEdition((edition): SiteShare => {
  const { words, links, dataset } = edition;
  const { site } = dataset;
  const { title, lead, tiles } = homeNow(edition);
  const share = {
    id: 'share-site',
    title,
    sentence: lead,
    site: site.title,
    tagline: null,
    footer: shareFooter(edition, links.homeHref),
  };
  const map = {
    tiles: tiles.map(({ row, column, short, squares }) => ({
      ...{ row, column, label: short, results: squares },
    })),
    emptyText: words.noReportYet,
    legend: (['reached', 'missed', 'untold'] as const).map((verdict) => ({
      verdict,
      text: words.squares[verdict],
    })),
  };
  const rows = isDivided(dataset.wards)
    ? null
    : dataset.index.places.slice(-1).flatMap((place) => reportTally(edition, place));
  return { share, image: shareImage(words, links.siteShareHref, share), map, rows };
});
