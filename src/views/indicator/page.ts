import { wardReports, type Dataset, type WardReport } from '../../model/dataset.ts';
import {
  placedIndicators,
  type Indicator,
  type PlacedIndicator,
} from '../../model/content/framework.ts';
import { indicatorHref, reportHref, type Link } from '../../links.ts';
import { words } from '../../text/words.ts';
import { absences } from './absences.ts';
import { formatTarget, formatYear } from '../result/format.ts';
import { indicatorLead } from './lead.ts';
import { indicatorResults, type IndicatorResults } from './results.ts';
import { strategyCard, type StrategyCard } from '../report/strategy.ts';

/** Everything an indicator page says. */
export type IndicatorPage = Readonly<{
  placed: PlacedIndicator;
  target: string;
  lead: readonly string[];
  results: IndicatorResults;
  absences: readonly string[];
  stories: readonly Story[];
  previousPage: Link | null;
  nextPage: Link | null;
}>;

/** What one ward reports under an indicator, in words. */
export type Story = Readonly<{
  anchor: string;
  ward: string;
  wardSlug: string;
  year: string;
  href: string;
  source: string;
  strategies: readonly StrategyCard[];
}>;

export function indicatorPage(dataset: Dataset, placed: PlacedIndicator): IndicatorPage {
  const { indicator } = placed;
  const results = indicatorResults(dataset, indicator);
  const all = placedIndicators(dataset.framework);
  const index = all.findIndex((other) => other.indicator.code === indicator.code);
  return {
    placed,
    target: formatTarget(indicator.target),
    lead: indicatorLead(indicator, results),
    results,
    absences: absences(dataset, indicator, results),
    stories: wardReports(dataset).flatMap((place) => storyOf(dataset, place, indicator)),
    previousPage: neighbour(all[index - 1]),
    nextPage: neighbour(all[index + 1]),
  };
}

const neighbour = (placed: PlacedIndicator | undefined): Link | null =>
  placed ? { href: indicatorHref(placed.indicator.slug), name: placed.indicator.shortName } : null;

function storyOf(dataset: Dataset, place: WardReport, indicator: Indicator): readonly Story[] {
  const { ward, report } = place;
  const strategies = report.strategies
    .filter(({ indicators }) => indicators.includes(indicator.code))
    .map((strategy) => strategyCard(dataset, place, strategy))
    .map((card) => onIndicator(card, indicator));
  if (strategies.length === 0) return [];
  const story = {
    anchor: `${ward.slug}-${report.fiscalYear}`,
    ward: ward.name,
    wardSlug: ward.slug,
    year: formatYear(report.fiscalYear),
    href: reportHref(ward.slug, report.fiscalYear),
    source: words.sourceLine(report.source.publisher, report.source.title),
    strategies,
  };
  return [story];
}

/** An indicator page tells of the initiatives on its own row only. */
const onIndicator = (card: StrategyCard, { code }: Indicator): StrategyCard => ({
  ...card,
  initiatives: card.initiatives.filter(({ indicators }) => indicators.includes(code)),
});
