import type { FiscalYear } from './fiscal-year.ts';
import { placedIndicators, type Framework, type Indicator } from './framework.ts';
import type { Term } from './glossary.ts';
import type { Initiative } from './initiative.ts';
import type { Page } from './page.ts';
import type { Redirect } from './redirect.ts';
import type { Release } from './release.ts';
import type { Report } from './report.ts';
import type { Site } from './site.ts';
import type { SearchHelp } from './search-help.ts';
import type { Result, Strategy } from './strategy.ts';
import type { Ward } from './ward.ts';

/** All content, checked. Reports are sorted by ward (in the order of the registry), then year. */
export type Dataset = Readonly<{
  site: Site;
  framework: Framework;
  wards: readonly Ward[];
  reports: readonly Report[];
  terms: readonly Term[];
  /** The versions of the data, newest first. */
  releases: readonly Release[];
  redirects: readonly Redirect[];
  /** What helps the search besides the terms. */
  hints: SearchHelp['hints'];
  spellings: SearchHelp['spellings'];
  pages: readonly Page[];
}>;

/** A report with its ward. */
export type WardReport = Readonly<{ ward: Ward; report: Report }>;

/** A result where it stands: `number` counts the results of its strategy from 1. */
export type PlacedResult = WardReport &
  Readonly<{ strategy: Strategy; result: Result; number: number; indicator: Indicator | null }>;

export type PlacedInitiative = WardReport & Readonly<{ initiative: Initiative }>;

export const wardReports = (dataset: Dataset): readonly WardReport[] =>
  dataset.wards.flatMap((ward) => reportsOf(dataset, ward).map((report) => ({ ward, report })));

/** Every printed result of every report, once. */
export const placedResults = (dataset: Dataset): readonly PlacedResult[] =>
  wardReports(dataset).flatMap((place) => reportResults(dataset, place));

/** The printed results of one report. */
export const reportResults = (dataset: Dataset, place: WardReport): readonly PlacedResult[] =>
  place.report.strategies.flatMap((strategy) => strategyResults(dataset, place, strategy));

/** The printed results of one strategy. */
export function strategyResults(
  dataset: Dataset,
  place: WardReport,
  strategy: Strategy,
): readonly PlacedResult[] {
  const indicators = placedIndicators(dataset.framework).map(({ indicator }) => indicator);
  return strategy.results.map((result, index) => {
    const indicator = indicators.find(({ code }) => code === result.indicator) ?? null;
    return { ...place, strategy, result, number: index + 1, indicator };
  });
}

export const placedInitiatives = (dataset: Dataset): readonly PlacedInitiative[] =>
  wardReports(dataset).flatMap(({ ward, report }) =>
    report.initiatives.map((initiative) => ({ ward, report, initiative })),
  );

/** The reports of a ward, oldest first. */
export const reportsOf = ({ reports }: Dataset, { slug }: Ward): readonly Report[] =>
  reports.filter(({ ward }) => ward === slug);

/** The wards that have a report, in the order of the registry. */
export const reportingWards = (dataset: Dataset): readonly Ward[] =>
  dataset.wards.filter((ward) => reportsOf(dataset, ward).length > 0);

/** The wards that have none. */
export const silentWards = (dataset: Dataset): readonly Ward[] =>
  dataset.wards.filter((ward) => reportsOf(dataset, ward).length === 0);

/** The fiscal years that reports are about, newest first. */
export const reportYears = ({ reports }: Dataset): readonly FiscalYear[] =>
  [...new Set(reports.map(({ fiscalYear }) => fiscalYear))].sort((a, b) => b - a);

/** The newest fiscal year that any report is about; null if there is no report. */
export const latestYear = (dataset: Dataset): FiscalYear | null => reportYears(dataset)[0] ?? null;
