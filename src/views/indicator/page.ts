import type { Edition } from '../../edition.ts';
import type { Link } from '../../links.ts';
import type { PlacedIndicator } from '../../model/content/framework.ts';
import { indicatorFiles, type PageFile } from '../data/page-file.ts';
import { indicatorCitation, type Citation } from '../frame/citation.ts';
import { explainedText, type ExplainedText } from '../glossary/explained.ts';
import { isRegional } from '../region/part.ts';
import { regionTable, type RegionTable } from '../region/table.ts';
import { formatTarget } from '../result/format.ts';
import { absences } from './absences.ts';
import { chartParts, type ChartParts } from './chart/parts.ts';
import { findingParts } from './finding.ts';
import { milestoneList, type MilestoneLine } from './milestone-list.ts';
import { indicatorResults } from './results.ts';
import { indicatorStories, type Story } from './stories.ts';
import { chartSubtitle } from './subtitle.ts';
import { tableParts, type TableParts } from './table.ts';
import { wardLines, type WardLine } from './ward-lines.ts';

/** Everything an indicator page says. `finding` is in its parts, `chart` is null where there is nothing to draw, `milestone` of what has a number. */
export type IndicatorPage = Readonly<{
  placed: PlacedIndicator;
  target: string;
  definition: ExplainedText;
  finding: readonly string[];
  wardLines: readonly WardLine[];
  milestone: readonly MilestoneLine[] | null;
  chart: ChartParts | null;
  subtitle: string;
  table: TableParts;
  /** In place of the chart and the table where there are regions. */
  regions: RegionTable | null;
  /** Null where regions stand in place of wards. */
  absences: readonly string[] | null;
  stories: readonly Story[];
  files: readonly PageFile[];
  /** The address of what the files mean, for programs. */
  metadata: string;
  citation: Citation;
  previousPage: Link | null;
  nextPage: Link | null;
}>;

export function indicatorPage(edition: Edition, placed: PlacedIndicator): IndicatorPage {
  const { words, links, dataset } = edition;
  const { indicator } = placed;
  const all = dataset.index.indicators;
  const index = all.findIndex((other) => other.indicator.code === indicator.code);
  return {
    placed,
    target: formatTarget(words, indicator.target),
    definition: explainedText(edition, words.firstSentence(indicator.explanation)),
    finding: findingParts(edition, indicator),
    wardLines: wardLines(edition, indicator),
    milestone: indicator.unit === null ? milestoneList(edition, indicator) : null,
    chart: chartParts(edition, indicator),
    subtitle: chartSubtitle(edition, indicator),
    table: tableParts(edition, indicator),
    regions: regionTable(edition, indicator),
    absences: isRegional(edition)
      ? null
      : absences(edition, indicator, indicatorResults(edition, indicator)),
    stories: indicatorStories(edition, indicator),
    files: indicatorFiles(edition, indicator),
    metadata: links.indicatorMetadataHref(indicator.slug),
    citation: indicatorCitation(edition, indicator),
    previousPage: neighbour(edition, all[index - 1]),
    nextPage: neighbour(edition, all[index + 1]),
  };
}

const neighbour = ({ links }: Edition, placed: PlacedIndicator | undefined): Link | null =>
  placed
    ? { href: links.indicatorHref(placed.indicator.slug), name: placed.indicator.shortName }
    : null;
