import type { Edition } from '../../edition.ts';
import type { Link } from '../../links.ts';
import type { Region } from '../../model/content/region.ts';
import { latestYear } from '../../model/dataset.ts';
import { homeFindings } from '../findings/page.ts';
import { homeNow } from '../home/now.ts';
import type { PageFile } from '../data/page-file.ts';
import { indicatorRows, type GoalRows } from '../indicator/rows.ts';
import { wardGroups, wardTiles } from '../ward/card.ts';
import { regionFiles } from './files.ts';
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
  /** Whether these are too many for more than their names. */
  isLong: boolean;
  findings: readonly Link[];
  /** Null where no ward reports. */
  comparison: Comparison | null;
  /** How the wards stand on each indicator, where they do not stand beside each other in one table. */
  indicators: readonly GoalRows[];
  files: readonly PageFile[];
}>;

/** The most wards whose list has a row for each. */
const LONG = 40;

export function regionPage(edition: Edition, region: Region): RegionPage {
  const part = regionPart(edition, region);
  const { title, lead, coverage } = homeNow(part);
  const compared = comparison(edition, region, latestYear(part.dataset) ?? undefined);
  return {
    ...{ title, lead, coverage },
    tiles: part.dataset.wards.some(({ tile }) => tile !== null) ? wardTiles(part) : [],
    ...{ groups: wardGroups(part), findings: homeFindings(part) },
    ...{ isLong: part.dataset.wards.length > LONG, comparison: compared },
    indicators: compared && !compared.heat ? indicatorRows(part) : [],
    files: regionFiles(edition, region),
  };
}
