import type { Edition } from '../../edition.ts';
import type { Link } from '../../links.ts';
import type { Region } from '../../model/content/region.ts';
import { pageFrame, type Frame } from '../frame/frame.ts';

/** The frame of a page below that of a region, which names the region. */
export const regionListFrame = (
  edition: Edition,
  region: Region,
  path: string,
  { title, description }: Readonly<{ title: string; description: string }>,
): Frame =>
  pageFrame(edition, {
    ...{ path, description },
    title: edition.words.labelled(region.name, title),
    trail: regionTrail(edition, region),
  });

/** The way to what stands below the page of a region. */
const regionTrail = ({ words, links }: Edition, { slug, name }: Region): readonly Link[] => [
  { href: links.wardsHref, name: words.wards },
  { href: links.regionHref(slug), name },
];
