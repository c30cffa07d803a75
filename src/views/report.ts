import { reportResults, type Dataset, type WardReport } from '../model/dataset.ts';
import type { Goal, Theme } from '../model/framework.ts';
import type { Report } from '../model/report.ts';
import { absolute, reportHref } from '../links.ts';
import { words } from '../text/words.ts';
import { formatYear } from './format.ts';
import { initiativeHomes, reportContents } from './report-contents.ts';
import { reportLead } from './report-lead.ts';
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
  goals: readonly GoalBlocks[];
}>;

/** The results that stand in one way to their target. */
export type StateGroup = Readonly<{
  state: 'reached' | 'missed' | 'untold';
  heading: string;
  results: readonly ResultCard[];
}>;

export type ThemeBlocks = Readonly<{
  theme: Theme;
  anchor: string;
  strategies: readonly StrategyBlock[];
}>;
export type GoalBlocks = Readonly<{
  goal: Goal;
  anchor: string;
  themes: readonly ThemeBlocks[];
}>;

export function reportCard(dataset: Dataset, place: WardReport): ReportCard {
  const { ward, report } = place;
  const { fiscalYear, source, note } = report;
  return {
    title: words.reportTitle(ward.name, words.shortYear(fiscalYear)),
    year: formatYear(fiscalYear),
    years: { previous: previousYear(report), current: words.shortYear(fiscalYear) },
    address: absolute(dataset.site.baseUrl, reportHref(ward.slug, fiscalYear)),
    source: words.sourceLine(source.publisher, source.title),
    form: source.form,
    note,
    lead: reportLead(dataset, place),
    states: stateGroups(dataset, place),
    goals: goalBlocks(dataset, place),
  };
}

function previousYear({ fiscalYear, strategies }: Report): string | null {
  const hasPrevious = strategies.some(({ results }) =>
    results.some(({ previous }) => previous !== null),
  );
  return hasPrevious ? words.shortYear(fiscalYear - 1) : null;
}

/** All results of a report by how they stand to their target; empty groups are left out. */
export function stateGroups(dataset: Dataset, place: WardReport): readonly StateGroup[] {
  const cards = reportResults(dataset, place).map((placed) => resultCard(dataset, placed));
  const group = (reached: boolean | null) => cards.filter(({ row }) => row.reached === reached);
  return [
    { state: 'reached', heading: words.reachedHeading, results: group(true) } as const,
    { state: 'missed', heading: words.missedHeading, results: group(false) } as const,
    { state: 'untold', heading: words.untoldHeading, results: group(null) } as const,
  ].filter(({ results }) => results.length > 0);
}

function goalBlocks(dataset: Dataset, place: WardReport): readonly GoalBlocks[] {
  const contents = reportContents(dataset.framework, place.report);
  const homes = initiativeHomes(contents, place.report);
  return contents.map(({ goal, anchor, themes }) => ({
    goal,
    anchor,
    themes: themes.map((part) => ({
      ...part,
      strategies: part.strategies.map((strategy) => strategyBlock(dataset, place, strategy, homes)),
    })),
  }));
}
