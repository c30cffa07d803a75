import type { Edition } from '../../edition.ts';
import { type Link } from '../../links.ts';
import type { Indicator, PlacedIndicator } from '../../model/content/framework.ts';
import { wardReports, type WardReport } from '../../model/dataset.ts';
import { strategyCard, type StrategyCard } from '../report/strategy.ts';
import { formatTarget } from '../result/format.ts';
import { absences } from './absences.ts';
import { indicatorLead } from './lead.ts';
import { indicatorResults, type IndicatorResults } from './results.ts';

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

export function indicatorPage(edition: Edition, placed: PlacedIndicator): IndicatorPage {
  const { words, dataset } = edition;
  const { indicator } = placed;
  const results = indicatorResults(edition, indicator);
  const all = dataset.index.indicators;
  const index = all.findIndex((other) => other.indicator.code === indicator.code);
  return {
    placed,
    target: formatTarget(words, indicator.target),
    lead: indicatorLead(words, indicator, results),
    results,
    absences: absences(edition, indicator, results),
    stories: wardReports(dataset).flatMap((place) => storyOf(edition, place, indicator)),
    previousPage: neighbour(edition, all[index - 1]),
    nextPage: neighbour(edition, all[index + 1]),
  };
}

const neighbour = ({ links }: Edition, placed: PlacedIndicator | undefined): Link | null =>
  placed
    ? { href: links.indicatorHref(placed.indicator.slug), name: placed.indicator.shortName }
    : null;

function storyOf(edition: Edition, place: WardReport, indicator: Indicator): readonly Story[] {
  const { words } = edition;
  const { ward, report } = place;
  const strategies = report.strategies
    .filter(({ indicators }) => indicators.includes(indicator.code))
    .map((strategy) => strategyCard(edition, place, strategy))
    .map((card) => onIndicator(card, indicator));
  if (strategies.length === 0) return [];
  const story = {
    anchor: `${ward.slug}-${report.fiscalYear}`,
    ward: ward.name,
    wardSlug: ward.slug,
    year: words.year(report.fiscalYear),
    href: edition.links.reportHref(ward.slug, report.fiscalYear),
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
