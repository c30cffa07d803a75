import type { Dataset, WardReport } from '../model/dataset.ts';
import { words } from '../text/words.ts';
import { formatYear } from './format.ts';
import { strategyCard, type StrategyCard } from './strategy.ts';

/** One report card: a ward's report on one fiscal year. */
export type ReportCard = Readonly<{
  title: string;
  year: string;
  source: string;
  form: string;
  note: string | null;
  strategies: readonly StrategyCard[];
}>;

export function reportCard(dataset: Dataset, place: WardReport): ReportCard {
  const { ward, report } = place;
  const year = formatYear(report.fiscalYear);
  return {
    title: words.reportTitle(ward.name, words.shortYear(report.fiscalYear)),
    year,
    source: words.sourceLine(report.source.publisher, report.source.title),
    form: report.source.form,
    note: report.note,
    strategies: report.strategies.map((strategy) => strategyCard(dataset, place, strategy)),
  };
}
