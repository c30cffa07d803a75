import { perEdition, type Edition } from '../../edition.ts';
import type { PlacedIndicator } from '../../model/content/framework.ts';
import { goalParts, type GoalPart } from '../frame/goal-parts.ts';
import { formatTarget } from '../result/format.ts';
import { indicatorChart } from './chart.ts';
import { indicatorLead } from './lead.ts';
import { indicatorResults, measured } from './results.ts';

/** An indicator in a list: its name, target, first sentence and the rows of its newest year for a small picture. */
export type IndicatorCard = Readonly<{
  code: string;
  name: string;
  href: string;
  target: string;
  sentence: string;
  picture: Readonly<{
    rows: readonly Readonly<{ previous: number | null; current: number | null }>[];
    target: number | null;
    domain: readonly [number, number];
  }> | null;
}>;

/** All indicators as cards, by goal and theme. */
export const indicatorCards = perEdition((edition): readonly GoalPart<IndicatorCard>[] =>
  goalParts(
    edition.dataset,
    edition.dataset.index.indicators,
    ({ indicator }) => [indicator.code],
    (placed) => card(edition, placed),
  ),
);

function card(edition: Edition, { indicator }: PlacedIndicator): IndicatorCard {
  const { words } = edition;
  const results = indicatorResults(edition, indicator);
  const newest = results.years.find(({ rows }) => measured(rows).length > 0);
  const { domain } = indicatorChart(edition, indicator);
  const rows = newest ? measured(newest.rows) : [];
  const picture = {
    rows: rows.map(({ previousNumber, number }) => ({ previous: previousNumber, current: number })),
    target: indicator.target.number,
    domain,
  };
  return {
    code: indicator.code,
    name: indicator.shortName,
    href: edition.links.indicatorHref(indicator.slug),
    target: words.targetLine(formatTarget(words, indicator.target), null),
    sentence: indicatorLead(words, indicator, results)[0] ?? '',
    picture: rows.length > 0 ? picture : null,
  };
}
