import type { Edition } from '../../edition.ts';
import type { Link } from '../../links.ts';
import type { Region } from '../../model/content/region.ts';
import { latestYear } from '../../model/dataset.ts';
import { homeFindings } from '../findings/page.ts';
import { homeNow } from '../home/now.ts';
import { wardGroups, wardTiles } from '../ward/card.ts';
import { comparison, type Comparison } from './comparison.ts';
import { regionPart } from './part.ts';

/** A region: its wards, what was found in their reports, and their values of the newest year beside each other. */
export type RegionPage = Readonly<{
  title: string;
  lead: string;
  coverage: string | null;
  /** None where no ward has a place in a map. */
  tiles: ReturnType<typeof wardTiles>;
  groups: ReturnType<typeof wardGroups>;
  findings: readonly Link[];
  /** Null where no ward reports. */
  comparison: Comparison | null;
  file: Link;
}>;

export function regionPage(edition: Edition, region: Region): RegionPage {
  const { words, links } = edition;
  const { slug, name } = region;
  const part = regionPart(edition, region);
  const { title, lead, coverage } = homeNow(part);
  return {
    ...{ title, lead, coverage },
    tiles: part.dataset.wards.some(({ tile }) => tile !== null) ? wardTiles(part) : [],
    ...{ groups: wardGroups(part), findings: homeFindings(part) },
    comparison: comparison(edition, region, latestYear(part.dataset) ?? undefined),
    file: { href: links.regionFileHref(slug), name: words.regionData(name) },
  };
}
