import {
  indicatorsOf,
  strategyResults,
  type Dataset,
  type PlacedResult,
  type WardReport,
} from '../model/dataset.ts';
import type { Initiative } from '../model/initiative.ts';
import type { Report } from '../model/report.ts';
import type { Strategy } from '../model/strategy.ts';
import type { Bullet } from '../charts/bullet.ts';
import { indicatorHref, initiativeAnchor } from '../links.ts';
import { words } from '../text/words.ts';
import { resultBullet } from './bullet.ts';
import { initiativeCard, type InitiativeCard } from './initiative.ts';
import { resultComparison, type RatingComparison } from './rating-comparison.ts';
import { resultRow, type ResultRow } from './result.ts';
import { strategyCard, type StrategyCard } from './strategy.ts';

export type Link = Readonly<{ href: string; name: string }>;

/**
 * A result on a report card: its row, its picture (null without a number), what it is called in short,
 * and the ward's rating beside what the figures say.
 */
export type ResultCard = Readonly<{
  row: ResultRow;
  name: string;
  bullet: Bullet | null;
  comparison: RatingComparison;
}>;

/**
 * A strategy where it stands on a report card. `initiatives` are told here; `elsewhere` leads to those that serve this
 * strategy too but stand under another one. `isSilent`: a target was missed, and the report says nothing of what follows.
 */
export type StrategyBlock = Readonly<{
  card: StrategyCard;
  topic: string;
  code: string | null;
  indicators: readonly Link[];
  results: readonly ResultCard[];
  initiatives: readonly InitiativeCard[];
  elsewhere: readonly Link[];
  isSilent: boolean;
}>;

/** `homes` says under which strategy each initiative stands. */
export function strategyBlock(
  dataset: Dataset,
  place: WardReport,
  strategy: Strategy,
  homes: ReadonlyMap<string, string>,
): StrategyBlock {
  const serving = place.report.initiatives.filter(({ strategies }) =>
    strategies.includes(strategy.id),
  );
  const isHome = ({ id }: Initiative) => homes.get(id) === strategy.id;
  const results = strategyResults(dataset, place, strategy).map((placed) =>
    resultCard(dataset, placed),
  );
  const hasMissed = results.some(({ row }) => row.reached === false);
  return {
    card: strategyCard(dataset, place, strategy),
    topic: topicOf(dataset, place.report, strategy),
    code: strategy.code === null ? null : words.strategyCode(strategy.code),
    indicators: indicatorLinks(dataset, strategy),
    results,
    initiatives: serving
      .filter(isHome)
      .map((initiative) => initiativeCard(dataset, { ...place, initiative })),
    elsewhere: serving.filter((initiative) => !isHome(initiative)).map(linkTo),
    isSilent: hasMissed && strategy.issue === null && strategy.response === null,
  };
}

export const resultCard = (dataset: Dataset, placed: PlacedResult): ResultCard => ({
  row: resultRow(dataset, placed),
  name:
    placed.result.comparability === 'same' && placed.indicator
      ? placed.indicator.shortName
      : placed.result.measure,
  bullet: resultBullet(placed),
  comparison: resultComparison(dataset, placed),
});

const indicatorLinks = (dataset: Dataset, strategy: Strategy): readonly Link[] =>
  indicatorsOf(dataset)
    .filter(({ indicator }) => strategy.indicators.includes(indicator.code))
    .map(({ indicator }) => ({ href: indicatorHref(indicator.slug), name: indicator.shortName }));

/**
 * What a strategy is about: its first indicator in everyday words, or, where another strategy of the report begins with
 * the same one, what it measures itself.
 */
function topicOf(dataset: Dataset, { strategies }: Report, strategy: Strategy): string {
  const [first, ...more] = indicatorLinks(dataset, strategy);
  const measure = strategy.results[0]?.measure ?? strategy.outcomes[0]?.measure;
  const isShared = strategies.some(
    (other) => other !== strategy && indicatorLinks(dataset, other)[0]?.href === first?.href,
  );
  if (isShared && measure !== undefined) return measure;
  const name = first?.name ?? '';
  return more.length === 0 ? name : words.topicMore(name, more.length);
}

const linkTo = ({ id, code, summary }: Initiative): Link => ({
  href: `#${initiativeAnchor(id)}`,
  name:
    code === null
      ? (summary ?? words.withoutCode)
      : words.initiativeHeading(words.strategyCode(code)),
});
