import type { Share } from '../../charts/share.ts';
import { absolute, homeHref, siteShareHref } from '../../links.ts';
import { reportingWards, type Dataset } from '../../model/dataset.ts';
import { placedIndicators } from '../../model/content/framework.ts';
import type { Site } from '../../model/content/site.ts';
import { withoutSuffix } from '../../model/content/ward.ts';
import type { Tile } from '../../charts/tiles.ts';
import { words } from '../../text/words.ts';

/** A picture that stands for a page in previews of links. */
export type ShareImage = Readonly<{ href: string; alt: string }>;

/** The line at the foot of a picture: where its figures come from, and the address of the page it stands for. */
export const shareFooter = (
  site: Site,
  href: string,
  reports: string = words.shareReports,
): string =>
  words.shareFooter(site.city, reports, absolute(site.baseUrl, href).replace(/^https?:\/\//, ''));

export const shareImage = (href: string, { title, sentence }: Share): ShareImage => ({
  href,
  alt: words.shareAlt(title, sentence),
});

/** The picture of the site as a whole: the map of the wards, those with a report filled. */
export function siteShare(dataset: Dataset): Readonly<{
  share: Share;
  image: ShareImage;
  tiles: readonly Tile[];
}> {
  const { site, wards } = dataset;
  const reporting = reportingWards(dataset);
  const indicators = placedIndicators(dataset.framework).length;
  const share = {
    id: 'share-site',
    title: site.subtitle,
    sentence: words.shareSite(wards.length, reporting.length, indicators),
    site: site.title,
    tagline: null,
    footer: shareFooter(site, homeHref),
  };
  const tiles = wards.map((ward) => ({
    ...ward.tile,
    label: withoutSuffix(ward.name, site.wardSuffix?.name),
    filled: reporting.includes(ward),
  }));
  return { share, image: shareImage(siteShareHref, share), tiles };
}
