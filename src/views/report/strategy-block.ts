import type { Edition } from '../../edition.ts';
import type { Link } from '../../links.ts';
import type { WardReport } from '../../model/dataset.ts';
import { fallsShort } from '../../model/figure/attainment.ts';
import type { Strategy } from '../../model/report/strategy.ts';
import type { Words } from '../../text/words.ts';
import type { InitiativeCard } from '../initiatives/card.ts';
import type { ResultEntry } from './entry.ts';
import { strategyCard, type NamedText, type StrategyCard } from './strategy.ts';
import { strategyTitle } from './title.ts';

/**
 * A strategy where it stands on a report card. `initiatives` are told here; `elsewhere` leads to those that serve this
 * strategy too but stand under another one.
 */
export type StrategyBlock = Readonly<{
  card: StrategyCard;
  title: string;
  /** What was meant to be done: the aim where it says more than the title, the plan. */
  before: readonly NamedText[];
  /** What follows from it: issue and response, or that the report gives none. */
  after: readonly NamedText[];
  /** The ward's ratings of the strategy in a sentence; empty if it gives none. */
  rated: string;
  results: readonly ResultEntry[];
  initiatives: readonly InitiativeCard[];
  elsewhere: readonly Link[];
}>;

/** `homes` says by their anchors under which strategy initiatives stand. */
export function strategyBlock(
  edition: Edition,
  place: WardReport,
  strategy: Strategy,
  results: readonly ResultEntry[],
  homes: ReadonlyMap<string, string>,
): StrategyBlock {
  const { words } = edition;
  const card = strategyCard(edition, place, strategy);
  const isHome = ({ anchor }: InitiativeCard) => homes.get(anchor) === strategy.id;
  const hasMissed = results.some(({ row }) => fallsShort(row.attainment));
  const isSilent = hasMissed && strategy.issue === null && strategy.response === null;
  return {
    ...{ card, results },
    title: strategyTitle(words, place.report, strategy),
    before: given([isTitle(words, strategy) ? null : card.told.aim, card.told.plan]),
    after: isSilent ? [noResponse(words)] : given([card.told.issue, card.told.response]),
    rated: ratedSentence(words, card),
    initiatives: card.initiatives.filter(isHome),
    elsewhere: card.initiatives
      .filter((initiative) => !isHome(initiative))
      .map((one) => linkTo(words, one)),
  };
}

const given = (texts: readonly (NamedText | null)[]): readonly NamedText[] =>
  texts.filter((text) => text !== null);

/** An aim of one sentence is the title of its strategy. */
const isTitle = (words: Words, { aim }: Strategy): boolean =>
  aim !== null && words.isOneSentence(aim);

/** A target was missed, and the report says nothing of what follows. */
const noResponse = (words: Words): NamedText => ({
  ...{ id: '', name: words.response, text: [words.noResponse] },
});

const ratedSentence = (words: Words, { rating, progress, effectiveness }: StrategyCard): string =>
  words.strategyRated(
    [
      [words.overallRating, rating] as const,
      [words.progress, progress] as const,
      [words.effectiveness, effectiveness] as const,
    ].flatMap(([name, grade]) => (grade === null ? [] : [[name, grade] as const])),
  );

const linkTo = (words: Words, { anchor, code, summary }: InitiativeCard): Link => ({
  href: `#${anchor}`,
  name: code === null ? (summary ?? words.withoutCode) : words.initiativeHeading(code),
});
