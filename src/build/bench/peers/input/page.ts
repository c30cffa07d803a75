import type { Edition } from '../../../../edition.ts';
import type { Link } from '../../../../links.ts';
import type { Frame } from '../../../../views/frame/frame.ts';

/** A table as it is printed; the first cell of a row is its heading. */
export type PageTable = Readonly<{
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}>;

/** All that a page says, as plain data that any generator can read; `address` is written from the root of the site. */
export type Page = Readonly<{
  address: string;
  language: string;
  title: string;
  description: string;
  heading: string;
  breadcrumb: readonly Link[];
  finding: readonly string[];
  /** The name of its chart among the SVG files. */
  chart: string | null;
  tables: readonly PageTable[];
  notes: readonly string[];
  links: readonly Link[];
}>;

/** What every page bears. */
export type Site = Readonly<{
  title: string;
  navigation: Readonly<{ name: string; links: readonly Link[] }>;
  footer: string;
}>;

/** A page with its chart, as SVG. */
export type Drawn = Readonly<{ page: Page; svg: string | null }>;

/** How a page is named in its frame. */
export const framed = ({ words, links }: Edition, frame: Frame) => ({
  address: links.addressOf(frame.path),
  language: words.language,
  title: frame.documentTitle,
  description: frame.description,
});

/** The lists that other pages lie below: the same addresses at the root, whatever the base of the site. */
export const listLinks = ({
  words,
  links,
}: Edition): readonly [home: Link, wards: Link, indicators: Link] => [
  { href: links.addressOf(links.homeHref), name: words.home },
  { href: links.addressOf(links.wardsHref), name: words.wards },
  { href: links.addressOf(links.indicatorsHref), name: words.indicators },
];
