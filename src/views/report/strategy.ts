import type { Edition } from '../../edition.ts';
import { strategyAnchor, type Link } from '../../links.ts';
import { withCodes } from '../../model/content/framework.ts';
import { type WardReport } from '../../model/dataset.ts';
import type { OwnTarget } from '../../model/report/own-target.ts';
import type { Strategy } from '../../model/report/strategy.ts';
import type { Words } from '../../text/words.ts';
import { explainedText, type ExplainedText } from '../glossary/explained.ts';
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
  told: Readonly<Record<Told, NamedText | null>>;
  revisions: readonly RevisionMark[];
  edit: string | null;
  initiatives: readonly InitiativeCard[];
}>;

/** The fields of the form in which a report says something of a strategy in words. */
type Told = 'aim' | 'plan' | 'issue' | 'response';

/** A text under its name, its terms explained; `id` tells it from others of the page. */
export type NamedText = Readonly<{ id: string; name: string; text: ExplainedText }>;

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
    told: toldOf(edition, place, strategy),
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
    initiatives: servingInitiatives(edition, place, strategy),
  };
}

const servingInitiatives = (edition: Edition, place: WardReport, { id }: Strategy) =>
  place.report.initiatives
    .filter(({ strategies }) => strategies.includes(id))
    .map((initiative) => initiativeCard(edition, { ...place, initiative }));

const toldOf = (edition: Edition, place: WardReport, strategy: Strategy): StrategyCard['told'] => ({
  aim: namedText(edition, place, strategy, 'aim'),
  plan: namedText(edition, place, strategy, 'plan'),
  issue: namedText(edition, place, strategy, 'issue'),
  response: namedText(edition, place, strategy, 'response'),
});

function namedText(
  edition: Edition,
  { ward, report }: WardReport,
  strategy: Strategy,
  field: Told,
): NamedText | null {
  const text = strategy[field];
  const id = [ward.slug, report.fiscalYear, strategy.id, field].join('-');
  return text === null
    ? null
    : { id, name: edition.words[field], text: explainedText(edition, text) };
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
