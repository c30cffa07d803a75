import type { Share } from '../charts/share.ts';
import { siteShareHref } from '../links.ts';
import { indicatorsOf, type Dataset } from '../model/dataset.ts';
import type { Tile } from '../charts/tiles.ts';
import { words } from '../text/words.ts';

/** A picture that stands for a page in previews of links. */
export type ShareImage = Readonly<{ href: string; alt: string }>;

export const shareImage = (href: string, { title, sentence }: Share): ShareImage => ({
  href,
  alt: words.shareAlt(title, sentence),
});

/** The picture of the site as a whole: the map of the wards, those with a report filled. */
export function siteShare({ site, ...dataset }: Dataset): Readonly<{
  share: Share;
  image: ShareImage;
  tiles: readonly Tile[];
}> {
  const reporting = new Set(dataset.reports.map(({ ward }) => ward));
  const indicators = indicatorsOf({ site, ...dataset }).length;
  const share = {
    id: 'share-site',
    title: site.subtitle,
    sentence: words.shareSite(dataset.wards.length, reporting.size, indicators),
    site: site.title,
    tagline: null,
  };
  const tiles = dataset.wards.map(({ slug, name, tile }) => ({
    ...tile,
    label: name.replace(/区$/, ''),
    filled: reporting.has(slug),
  }));
  return { share, image: shareImage(siteShareHref, share), tiles };
}
