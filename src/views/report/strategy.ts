import type { Edition } from '../../edition.ts';
import { strategyAnchor, type Link } from '../../links.ts';
import { withCodes } from '../../model/content/framework.ts';
import { type WardReport } from '../../model/dataset.ts';
import type { OwnTarget } from '../../model/report/own-target.ts';
import type { Strategy } from '../../model/report/strategy.ts';
import type { Words } from '../../text/words.ts';
import { initiativeCard, type InitiativeCard } from '../initiatives/card.ts';
import { lineHref } from '../frame/edit.ts';
import { formatGrade, formatTarget } from '../result/format.ts';
import { strategyRevisions, strategySpot, type RevisionMark } from '../result/revision.ts';
import { strategyName } from '../result/row.ts';

/** A strategy as a card: aim, own targets, the ward's ratings in words, what follows, its initiatives. */
export type StrategyCard = Readonly<{
  anchor: string;
  href: string;
  name: string;
  code: string | null;
  /** In the order of the framework. */
  indicators: readonly Link[];
  aim: string | null;
  plan: string | null;
  outcomes: readonly OutcomeRow[];
  effectiveness: string | null;
  rating: string | null;
  progress: string | null;
  issue: string | null;
  response: string | null;
  note: string | null;
  revisions: readonly RevisionMark[];
  edit: string | null;
  initiatives: readonly InitiativeCard[];
}>;

/** The ward's own target; `answered` says whether the report prints a result for it. */
export type OutcomeRow = Readonly<{
  measure: string;
  target: string;
  answered: boolean;
  note: string | null;
}>;

export function strategyCard(
  edition: Edition,
  place: WardReport,
  strategy: Strategy,
): StrategyCard {
  const { words } = edition;
  const { report } = place;
  const { aim, plan, issue, response, note } = strategy;
  const grade = (scale: 'effectiveness' | 'overall' | 'progress', value: string | null) =>
    formatGrade(words, edition.dataset.framework, scale, value);
  return {
    ...{ aim, plan, issue, response, note },
    anchor: strategyAnchor(strategy.id),
    href: edition.links.strategyHref(report, strategy.id),
    name: strategyName(words, strategy.code),
    code: strategy.code === null ? null : words.strategyCode(strategy.code),
    indicators: indicatorLinks(edition, strategy),
    outcomes: strategy.outcomes.map((outcome, index) =>
      outcomeRow(words, strategy, outcome, index + 1),
    ),
    effectiveness: grade('effectiveness', strategy.effectiveness),
    rating: grade('overall', strategy.rating),
    progress: grade('progress', strategy.progress),
    revisions: strategyRevisions(edition, report, strategy),
    edit: lineHref(edition, strategySpot(report, strategy)),
    initiatives: report.initiatives
      .filter(({ strategies }) => strategies.includes(strategy.id))
      .map((initiative) => initiativeCard(edition, { ...place, initiative })),
  };
}

export const indicatorLinks = (
  { dataset, links }: Edition,
  { indicators }: Strategy,
): readonly Link[] =>
  withCodes(dataset.index.indicators, indicators).map(({ indicator }) => ({
    href: links.indicatorHref(indicator.slug),
    name: indicator.shortName,
  }));

const outcomeRow = (
  words: Words,
  strategy: Strategy,
  outcome: OwnTarget,
  number: number,
): OutcomeRow => ({
  measure: outcome.measure,
  target: formatTarget(words, outcome.target),
  answered: strategy.results.some((result) => result.outcome === number),
  note: outcome.note,
});
