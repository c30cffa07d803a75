import type { Share } from '../../charts/share.ts';
import type { Tile } from '../../charts/tiles.ts';
import { perEdition, type Edition } from '../../edition.ts';
import { withoutSuffix } from '../../model/content/ward.ts';
import { livingWards, reportingWards } from '../../model/dataset.ts';
import type { Words } from '../../text/words.ts';

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

export type SiteShare = Readonly<{ share: Share; image: ShareImage; tiles: readonly Tile[] }>;

/** The picture of the site as a whole: the map of the wards, those with a report filled. */
export const siteShare = perEdition((edition): SiteShare => {
  const { words, links, dataset } = edition;
  const { site } = dataset;
  const wards = livingWards(dataset);
  const reporting = new Set(reportingWards(dataset).filter((ward) => wards.includes(ward)));
  const indicators = dataset.index.indicators.length;
  const share = {
    id: 'share-site',
    title: site.subtitle,
    sentence: words.shareSite(wards.length, reporting.size, indicators),
    site: site.title,
    tagline: null,
    footer: shareFooter(edition, links.homeHref),
  };
  const tiles = wards.map((ward) => ({
    ...ward.tile,
    label: withoutSuffix(ward.name, site.wardSuffix?.name),
    filled: reporting.has(ward),
  }));
  return { share, image: shareImage(words, links.siteShareHref, share), tiles };
});
