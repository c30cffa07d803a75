import type { Edition } from '../../edition.ts';
import { hasInitiatives } from '../initiatives/reported.ts';
import { linksOf, type Link, type Links } from '../../links.ts';
import { languageName, languageTag } from '../../text/forms.ts';
import type { Words } from '../../text/words.ts';
import { movedAnchorsOf, type MovedAnchor } from '../changes/moved.ts';
import { siteShare, type ShareImage } from '../preview/site.ts';
import { socialTags, type SocialTag } from '../preview/social.ts';
import { placedTitle } from './placed.ts';
import { editHref } from './edit.ts';
import { siteLook, type SiteLook } from './look.ts';
import { dataVersion, type DataVersion } from './data-version.ts';

/** A page as its frame names it. `trail` leads from the home page to it; it is not in it itself. */
export type FramedPage = Readonly<{
  title: string;
  description: string;
  /** Its address, with the folder of the site and of its language. */
  path: string;
  trail?: readonly Link[];
  /** A feed about what the page is about, beside that of the site. */
  feed?: Link;
  /** The address of what the page's files mean, for programs. */
  describedBy?: string;
  /** The picture in previews of links to the page, if it has one of its own. */
  image?: ShareImage;
  /** The file of the content that it is made of, if it is one. */
  file?: string;
  /** The address that search engines are to name, if it is not this page's own; null for a page at every wrong address. */
  canonical?: string | null;
}>;

/** The same page in another language. */
export type Alternate = Readonly<{ language: string; name: string; href: string }>;

/** What stands around a page: in its head, above and below it. */
export type Frame = Readonly<{
  words: Words;
  links: Links;
  look: SiteLook;
  site: Readonly<{ title: string; city: string; description: string }>;
  title: string;
  documentTitle: string;
  description: string;
  path: string;
  isHome: boolean;
  canonical: string | null;
  alternates: readonly Alternate[];
  tags: readonly SocialTag[];
  trail: readonly Link[];
  feed: Link | null;
  describedBy: string | null;
  moved: readonly MovedAnchor[];
  version: DataVersion | null;
  licence: string;
  hasInitiatives: boolean;
  /** Where all wards are listed, or the page of the only one; and where they are compared, if there are several. */
  wards: Link | null;
  compare: Link | null;
  /** Where a change of its content can be proposed. */
  edit: string | null;
}>;

export function pageFrame(edition: Edition, page: FramedPage): Frame {
  const { dataset, words, links } = edition;
  const { title, subtitle, city, description, dataLicence } = dataset.site;
  const { path, trail = [], canonical = path } = page;
  const isHome = path === links.homeHref;
  return {
    ...{ words, links, path, trail, isHome },
    look: siteLook(edition),
    site: { title, city, description },
    title: page.title,
    documentTitle: isHome
      ? placedTitle(edition, `${title} — ${subtitle}`)
      : `${placedTitle(edition, page.title)} | ${title}`,
    description: page.description,
    canonical: canonical && links.absolute(canonical),
    alternates: canonical === path ? alternates(edition, path) : [],
    tags: pageTags(edition, page, placedTitle(edition, isHome ? title : page.title)),
    feed: page.feed ?? null,
    describedBy: page.describedBy ?? null,
    moved: movedAnchorsOf(edition, path),
    hasInitiatives: hasInitiatives(dataset),
    ...wardPages(edition),
    version: dataVersion(edition),
    licence: words.licenceLine(dataLicence.name),
    edit: page.file === undefined ? null : editHref(edition, page.file),
  };
}

function wardPages({ dataset, words, links }: Edition): Pick<Frame, 'wards' | 'compare'> {
  const [only, ...others] = dataset.wards;
  if (others.length > 0)
    return {
      wards: { href: links.wardsHref, name: words.wardList },
      compare: { href: links.compareHref, name: words.compareTitle },
    };
  return {
    wards: only ? { href: links.wardHref(only.slug), name: only.name } : null,
    compare: null,
  };
}

/** A page is shared by the address that search engines name. Without a picture of its own, it shows the site's. */
const pageTags = (
  edition: Edition,
  { description, path, canonical = path, image }: FramedPage,
  title: string,
) =>
  socialTags(edition, {
    ...{ title, description, path: canonical },
    type: image ? 'article' : 'website',
    image: image ?? siteShare(edition).image,
  });

/** The page in every language of the site, its own too; none where there is one language only. */
function alternates({ dataset, links }: Edition, path: string): readonly Alternate[] {
  const { baseUrl, languages } = dataset.site;
  if (languages.length < 2) return [];
  return languages.map((language, index) => ({
    language: languageTag(language),
    name: languageName(language),
    href: linksOf(baseUrl, index === 0 ? null : language).addressHref(links.addressOf(path)),
  }));
}
