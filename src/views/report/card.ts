import type { Edition } from '../../edition.ts';
import { initiativeAnchor } from '../../links.ts';
import { reportResults, type WardReport } from '../../model/dataset.ts';
import { TARGET_STATUSES, type TargetStatus } from '../../model/figure/attainment.ts';
import type { Report } from '../../model/report/report.ts';
import type { Strategy } from '../../model/report/strategy.ts';
import type { Words } from '../../text/words.ts';
import { entriesOf, goalParts, type GoalPart } from '../frame/goal-parts.ts';
import { reportLead } from './lead.ts';
import {
  resultCard,
  strategyBlock,
  type ResultCard,
  type StrategyBlock,
} from './strategy-block.ts';

/** One report card: a ward's report on one fiscal year. */
export type ReportCard = Readonly<{
  title: string;
  year: string;
  /** The years of the marks in the small pictures; null if none has a previous value. */
  years: Readonly<{ previous: string | null; current: string }>;
  address: string;
  source: string;
  form: string;
  note: string | null;
  lead: readonly string[];
  states: readonly StateGroup[];
  /** The strategies by goal and theme. */
  goals: readonly GoalPart<StrategyBlock>[];
}>;

/** The results that stand in one way to their target. */
export type StateGroup = Readonly<{
  state: TargetStatus;
  heading: string;
  results: readonly ResultCard[];
}>;

export function reportCard(edition: Edition, place: WardReport): ReportCard {
  const { words, links } = edition;
  const { ward, report } = place;
  const { fiscalYear, source, note } = report;
  return {
    title: words.reportTitle(ward.name, words.shortYear(fiscalYear)),
    year: words.year(fiscalYear),
    years: { previous: previousYear(words, report), current: words.shortYear(fiscalYear) },
    address: links.absolute(links.reportHref(ward.slug, fiscalYear)),
    source: words.sourceLine(source.publisher, source.title),
    form: source.form,
    note,
    lead: reportLead(edition, place),
    states: stateGroups(edition, place),
    goals: goalBlocks(edition, place),
  };
}

function previousYear(words: Words, { fiscalYear, strategies }: Report): string | null {
  const hasPrevious = strategies.some(({ results }) =>
    results.some(({ previous }) => previous !== null),
  );
  return hasPrevious ? words.shortYear(fiscalYear - 1) : null;
}

/** All results of a report by how they stand to their target; empty groups are left out. */
export function stateGroups(edition: Edition, place: WardReport): readonly StateGroup[] {
  const { words } = edition;
  const cards = reportResults(edition.dataset, place).map((placed) => resultCard(edition, placed));
  const headings = {
    reached: words.reachedHeading,
    notYet: words.notYetHeading,
    missed: words.missedHeading,
    untold: words.untoldHeading,
  };
  return TARGET_STATUSES.map((state) => ({
    state,
    heading: headings[state],
    results: cards.filter(({ row }) => row.attainment.status === state),
  })).filter(({ results }) => results.length > 0);
}

function goalBlocks(edition: Edition, place: WardReport): readonly GoalPart<StrategyBlock>[] {
  const { report } = place;
  const parts = <Entry>(entryOf: (strategy: Strategy) => Entry) =>
    goalParts(
      edition.dataset.framework,
      report.strategies,
      ({ indicators }) => indicators,
      entryOf,
    );
  const homes = initiativeHomes(entriesOf(parts((strategy) => strategy)), report);
  return parts((strategy) => strategyBlock(edition, place, strategy, homes));
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
