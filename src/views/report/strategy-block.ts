import type { Bullet } from '../../charts/bullet.ts';
import type { Edition } from '../../edition.ts';
import type { Link } from '../../links.ts';
import { strategyResults, type PlacedResult, type WardReport } from '../../model/dataset.ts';
import { fallsShort } from '../../model/figure/attainment.ts';
import type { Report } from '../../model/report/report.ts';
import type { Strategy } from '../../model/report/strategy.ts';
import type { Words } from '../../text/words.ts';
import type { InitiativeCard } from '../initiatives/card.ts';
import { resultComparison, type RatingComparison } from '../ratings/comparison.ts';
import { resultBullet } from '../result/bullet.ts';
import { resultName, resultRow, type ResultRow } from '../result/row.ts';
import { indicatorLinks, strategyCard, type StrategyCard } from './strategy.ts';

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
  results: readonly ResultCard[];
  initiatives: readonly InitiativeCard[];
  elsewhere: readonly Link[];
  isSilent: boolean;
}>;

/** `homes` says by their anchors under which strategy initiatives stand. */
export function strategyBlock(
  edition: Edition,
  place: WardReport,
  strategy: Strategy,
  homes: ReadonlyMap<string, string>,
): StrategyBlock {
  const card = strategyCard(edition, place, strategy);
  const results = strategyResults(edition.dataset, place, strategy).map((placed) =>
    resultCard(edition, placed),
  );
  const isHome = ({ anchor }: InitiativeCard) => homes.get(anchor) === strategy.id;
  const hasMissed = results.some(({ row }) => fallsShort(row.attainment));
  return {
    card,
    topic: topicOf(edition, place.report, strategy),
    results,
    initiatives: card.initiatives.filter(isHome),
    elsewhere: card.initiatives
      .filter((initiative) => !isHome(initiative))
      .map((one) => linkTo(edition.words, one)),
    isSilent: hasMissed && strategy.issue === null && strategy.response === null,
  };
}

export const resultCard = (edition: Edition, placed: PlacedResult): ResultCard => ({
  row: resultRow(edition, placed),
  name: resultName(placed),
  bullet: resultBullet(edition.words, placed),
  comparison: resultComparison(edition, placed),
});

/**
 * What a strategy is about: its first indicator in everyday words, or, where another strategy of the report begins with
 * the same one, what it measures itself.
 */
function topicOf(edition: Edition, { strategies }: Report, strategy: Strategy): string {
  const [first, ...more] = indicatorLinks(edition, strategy);
  const measure = strategy.results[0]?.measure ?? strategy.outcomes[0]?.measure;
  const isShared = strategies.some(
    (other) => other !== strategy && indicatorLinks(edition, other)[0]?.href === first?.href,
  );
  if (isShared && measure !== undefined) return measure;
  const name = first?.name ?? '';
  return more.length === 0 ? name : edition.words.topicMore(name, more.length);
}

const linkTo = (words: Words, { anchor, code, summary }: InitiativeCard): Link => ({
  href: `#${anchor}`,
  name: code === null ? (summary ?? words.withoutCode) : words.initiativeHeading(code),
});
