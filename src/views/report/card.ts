import type { Edition } from '../../edition.ts';
import { initiativeAnchor, resultAnchor } from '../../links.ts';
import { groupsAt } from '../../model/content/framework.ts';
import { reportResults, strategyResults, type WardReport } from '../../model/dataset.ts';
import type { Report } from '../../model/report/report.ts';
import type { Strategy } from '../../model/report/strategy.ts';
import type { Words } from '../../text/words.ts';
import { entriesOf, goalParts, type GoalPart } from '../frame/goal-parts.ts';
import { SQUARE_KINDS, type SquareKind } from '../result/verdict.ts';
import { wardInCity } from '../ward/name.ts';
import { resultEntry, type ResultEntry } from './entry.ts';
import { reportFinding } from './finding.ts';
import { furthestResults, type Furthest } from './furthest.ts';
import { strategyBlock, type StrategyBlock } from './strategy-block.ts';
import { strategyLink } from './title.ts';

/** One report card: a ward's report on one fiscal year, the answer first. */
export type ReportCard = Readonly<{
  title: string;
  place: string;
  year: string;
  finding: string;
  moved: string;
  /** How many results stand in which way, in the order of the squares; kinds without a result are left out. */
  squares: readonly Readonly<{ kind: SquareKind; name: string; count: number }>[];
  furthest: Furthest;
  /** The years of the marks in the small pictures; null if none has a previous value. */
  years: Readonly<{ previous: string | null; current: string }>;
  address: string;
  source: string;
  form: string;
  note: string | null;
  /** What the order of the framework is called. */
  order: string;
  /** All results by goal, and the strategies by goal and theme. */
  results: readonly ResultGroup[];
  goals: readonly GoalPart<StrategyBlock>[];
}>;

export type ResultGroup = Readonly<{ name: string | null; entries: readonly ResultEntry[] }>;

export function reportCard(edition: Edition, place: WardReport): ReportCard {
  const { words, links } = edition;
  const { ward, report } = place;
  const { fiscalYear, source, note } = report;
  const results = resultGroups(edition, place);
  const entries = results.flatMap((group) => group.entries);
  return {
    title: words.reportTitle(wardInCity(edition, ward), words.shortYear(fiscalYear)),
    place: wardInCity(edition, ward),
    year: words.year(fiscalYear),
    finding: reportFinding(edition, place),
    moved: movedSentence(words, entries),
    squares: squaresOf(words, entries),
    furthest: furthestResults(words, entries),
    years: { previous: previousYear(words, report), current: words.shortYear(fiscalYear) },
    address: links.absolute(links.reportHref(ward.slug, fiscalYear)),
    source: words.sourceLine(source.publisher, source.title),
    form: source.form,
    ...{ note, results, order: orderName(edition) },
    goals: goalBlocks(edition, place, entries),
  };
}

const orderName = ({ dataset: { index }, words }: Edition): string => {
  const tops = groupsAt(index.indicators, 0);
  return tops.length > 0 && tops.every(({ kind }) => kind === 'goal')
    ? words.orderGoal
    : words.orderFramework;
};

function resultGroups(edition: Edition, place: WardReport): readonly ResultGroup[] {
  const { dataset, words } = edition;
  return goalParts(
    edition,
    reportResults(dataset, place),
    ({ indicator, strategy }) => (indicator ? [indicator.code] : strategy.indicators),
    (placed) => resultEntry(edition, placed, strategyLink(words, place.report, placed.strategy)),
  ).map(({ name, themes }) => ({
    name,
    entries: themes.flatMap(({ entries }) => entries),
  }));
}

const squaresOf = (words: Words, entries: readonly ResultEntry[]): ReportCard['squares'] =>
  SQUARE_KINDS.map((kind) => ({
    kind,
    name: words.squaresNames[kind],
    count: entries.filter(({ square }) => square === kind).length,
  })).filter(({ count }) => count > 0);

function movedSentence(words: Words, entries: readonly ResultEntry[]): string {
  const verdicts = entries.flatMap(({ row }) => row.change?.verdict ?? []);
  const count = (verdict: (typeof verdicts)[number]) =>
    verdicts.filter((one) => one === verdict).length;
  return words.cardMoved(verdicts.length, count('better'), count('worse'), count('unclear'));
}

function previousYear(words: Words, { fiscalYear, strategies }: Report): string | null {
  const hasPrevious = strategies.some(({ results }) =>
    results.some(({ previous }) => previous !== null),
  );
  return hasPrevious ? words.shortYear(fiscalYear - 1) : null;
}

function goalBlocks(
  edition: Edition,
  place: WardReport,
  entries: readonly ResultEntry[],
): readonly GoalPart<StrategyBlock>[] {
  const { report } = place;
  const parts = <Entry>(entryOf: (strategy: Strategy) => Entry) =>
    goalParts(edition, report.strategies, ({ indicators }) => indicators, entryOf);
  const homes = initiativeHomes(entriesOf(parts((strategy) => strategy)), report);
  const byAnchor = new Map(entries.map((entry) => [entry.row.anchor, entry]));
  return parts((strategy) => {
    const own = strategyResults(edition.dataset, strategy).flatMap(
      ({ number }) => byAnchor.get(resultAnchor(strategy.id, number)) ?? [],
    );
    return strategyBlock(edition, place, strategy, own, homes);
  });
}

/** Under which strategy each initiative stands, by its anchor: the first on the page that it serves. */
function initiativeHomes(
  inOrder: readonly Strategy[],
  { initiatives }: Report,
): ReadonlyMap<string, string> {
  return new Map(
    initiatives.flatMap(({ id, strategies }) => {
      const home = inOrder.find((strategy) => strategies.includes(strategy.id));
      return home ? [[initiativeAnchor(id), home.id] as const] : [];
    }),
  );
}
