import type { Edition } from '../../edition.ts';
import type { Indicator } from '../../model/content/framework.ts';
import { wardReports, type WardReport } from '../../model/dataset.ts';
import { newestFirst } from '../../model/standing/newest.ts';
import { strategyCard, type StrategyCard } from '../report/strategy.ts';
import { isRegional } from '../region/part.ts';
import { wardName } from '../ward/name.ts';

/** What one ward reports under an indicator, in words; `excerpt` is what its line says of it. */
export type Story = Readonly<{
  anchor: string;
  ward: string;
  wardSlug: string;
  year: string;
  excerpt: string | null;
  href: string;
  source: string;
  strategies: readonly StrategyCard[];
}>;

/**
 * One story for each report with a strategy on the indicator, the newest reports first; none where regions stand in place
 * of wards.
 */
export const indicatorStories = (edition: Edition, indicator: Indicator): readonly Story[] =>
  isRegional(edition) ? [] : storiesOf(edition, indicator);

const storiesOf = (edition: Edition, indicator: Indicator): readonly Story[] =>
  newestFirst(wardReports(edition.dataset)).flatMap((place) => storyOf(edition, place, indicator));

function storyOf(edition: Edition, place: WardReport, indicator: Indicator): readonly Story[] {
  const { words, links } = edition;
  const { ward, report } = place;
  const strategies = report.strategies
    .filter(({ indicators }) => indicators.includes(indicator.code))
    .map((strategy) => strategyCard(edition, place, strategy))
    .map((card) => onIndicator(card, indicator));
  if (strategies.length === 0) return [];
  const issue = strategies.find((card) => card.issue !== null)?.issue ?? null;
  const response = strategies.find((card) => card.response !== null)?.response ?? null;
  const story = {
    anchor: `${ward.slug}-${report.fiscalYear}`,
    ward: wardName(edition, ward),
    wardSlug: ward.slug,
    year: words.shortYear(report.fiscalYear),
    excerpt: response ?? issue,
    href: links.reportHref(ward.slug, report.fiscalYear),
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
