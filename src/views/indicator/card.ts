import { type Dataset } from '../../model/dataset.ts';
import { placedIndicators, type PlacedIndicator } from '../../model/content/framework.ts';
import { indicatorHref } from '../../links.ts';
import { words } from '../../text/words.ts';
import { formatTarget } from '../result/format.ts';
import { indicatorChart } from './chart.ts';
import { indicatorLead } from './lead.ts';
import { indicatorResults, measured } from './results.ts';
import { goalParts, type GoalPart } from '../frame/goal-parts.ts';

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
export const indicatorCards = (dataset: Dataset): readonly GoalPart<IndicatorCard>[] =>
  goalParts(
    dataset.framework,
    placedIndicators(dataset.framework),
    ({ indicator }) => [indicator.code],
    (placed) => card(dataset, placed),
  );

function card(dataset: Dataset, { indicator }: PlacedIndicator): IndicatorCard {
  const results = indicatorResults(dataset, indicator);
  const newest = results.years.find(({ rows }) => measured(rows).length > 0);
  const { domain } = indicatorChart(dataset, indicator);
  const rows = newest ? measured(newest.rows) : [];
  const picture = {
    rows: rows.map(({ previousNumber, number }) => ({ previous: previousNumber, current: number })),
    target: indicator.target.number,
    domain,
  };
  return {
    code: indicator.code,
    name: indicator.shortName,
    href: indicatorHref(indicator.slug),
    target: words.targetLine(formatTarget(indicator.target), null),
    sentence: indicatorLead(indicator, results)[0] ?? '',
    picture: rows.length > 0 ? picture : null,
  };
}
