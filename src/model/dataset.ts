import type { Framework, PlacedIndicator, Indicator } from './content/framework.ts';
import type { Term } from './content/glossary.ts';
import type { Page } from './content/page.ts';
import type { Redirect } from './content/redirect.ts';
import type { Release } from './content/release.ts';
import type { Revision } from './content/revision.ts';
import type { SearchHelp } from './content/search-help.ts';
import type { Site } from './content/site.ts';
import { stageOn, type Ward, type WardRegistry, type WardStage } from './content/ward.ts';
import type { FiscalYear } from './figure/fiscal-year.ts';
import type { Look } from './look/palette.ts';
import type { Initiative } from './report/initiative.ts';
import type { Report } from './report/report.ts';
import type { Result, Strategy } from './report/strategy.ts';

/** On which line of its file something begins (from 1), by the key of the spot where it stands. */
export type Lines = ReadonlyMap<string, number>;

/** All content, checked. Reports are sorted by ward (in the order of the registry), then year. */
export type Content = SearchHelp &
  WardRegistry &
  Readonly<{
    site: Site;
    look: Look;
    framework: Framework;
    reports: readonly Report[];
    /** Of the blocks and results of all reports. */
    lines: Lines;
    terms: readonly Term[];
    /** The versions of the data, newest first. */
    releases: readonly Release[];
    redirects: readonly Redirect[];
    pages: readonly Page[];
  }>;

/** All content with its look-ups. `indexed(content)` makes it; content that differs is indexed anew. */
export type Dataset = Content & Readonly<{ index: Index }>;

/** A report with its ward. */
export type WardReport = Readonly<{ ward: Ward; report: Report }>;

/** A result where it stands: `number` counts the results of its strategy from 1. */
export type PlacedResult = WardReport &
  Readonly<{ strategy: Strategy; result: Result; number: number; indicator: Indicator | null }>;

export type PlacedInitiative = WardReport & Readonly<{ initiative: Initiative }>;

/** A figure that was put right, with the version that did so and the number of its entry there, counted from 1. */
export type PlacedRevision = Readonly<{ release: Release; entry: number; revision: Revision }>;

/**
 * What is looked up in content, made once: no page searches through all reports. What a map does not hold is not there.
 * Lists keep the order of the content.
 */
export type Index = Readonly<{
  indicators: readonly PlacedIndicator[];
  indicatorByCode: ReadonlyMap<string, PlacedIndicator>;
  wardBySlug: ReadonlyMap<string, Ward>;
  wardsByRegion: ReadonlyMap<string, readonly Ward[]>;
  /** The fiscal years that reports are about, newest first. */
  years: readonly FiscalYear[];
  places: readonly WardReport[];
  /** By name: `north/2016`. */
  placeByName: ReadonlyMap<string, WardReport>;
  placesByWard: ReadonlyMap<string, readonly WardReport[]>;
  placesByYear: ReadonlyMap<FiscalYear, readonly WardReport[]>;
  results: readonly PlacedResult[];
  resultsByReport: ReadonlyMap<Report, readonly PlacedResult[]>;
  resultsByStrategy: ReadonlyMap<Strategy, readonly PlacedResult[]>;
  /** By the code of an indicator: the results that measure it, and own measures of strategies on its row. */
  resultsByIndicator: ReadonlyMap<string, readonly PlacedResult[]>;
  initiatives: readonly PlacedInitiative[];
  initiativesByReport: ReadonlyMap<Report, readonly PlacedInitiative[]>;
  /** By the key of the spot where it stands, newest first. */
  revisionsBySpot: ReadonlyMap<string, readonly PlacedRevision[]>;
  /** The newest version that brought a report or put something right in it, by the name of the report. */
  releaseByReport: ReadonlyMap<string, Release>;
  /** The names of the reports that some version brought. */
  releasedReports: ReadonlySet<string>;
  /** The old anchors of pages that are still there, by the address of the page. */
  movedAnchorsByPage: ReadonlyMap<string, readonly Redirect[]>;
}>;

export const wardReports = ({ index }: Dataset): readonly WardReport[] => index.places;

/** Every printed result of every report, once. */
export const placedResults = ({ index }: Dataset): readonly PlacedResult[] => index.results;

/** The printed results of one report. */
export const reportResults = (
  { index }: Dataset,
  { report }: Pick<WardReport, 'report'>,
): readonly PlacedResult[] => index.resultsByReport.get(report) ?? [];

/** The printed results of one strategy. */
export const strategyResults = ({ index }: Dataset, strategy: Strategy): readonly PlacedResult[] =>
  index.resultsByStrategy.get(strategy) ?? [];

/** The results under an indicator: those that measure it, and own measures of strategies on its row. */
export const resultsUnder = (
  { index }: Dataset,
  { code }: Pick<Indicator, 'code'>,
): readonly PlacedResult[] => index.resultsByIndicator.get(code) ?? [];

export const placedInitiatives = ({ index }: Dataset): readonly PlacedInitiative[] =>
  index.initiatives;

/** The initiatives of one report. */
export const reportInitiatives = (
  { index }: Dataset,
  { report }: Pick<WardReport, 'report'>,
): readonly PlacedInitiative[] => index.initiativesByReport.get(report) ?? [];

/** The reports of a ward, oldest first. */
export const wardPlaces = (
  { index }: Dataset,
  { slug }: Pick<Ward, 'slug'>,
): readonly WardReport[] => index.placesByWard.get(slug) ?? [];

/**
 * The day of which the data tell (in ISO form): that of their newest version, so that the same content says the same
 * on any day. Null before the first version.
 */
export const dayOfData = ({ releases }: Dataset): string | null => releases[0]?.date ?? null;

/** Whether a ward is there on the day of the data. */
export const stageOf = (dataset: Dataset, ward: Ward): WardStage =>
  stageOn(ward, dayOfData(dataset));

/** The wards that are there on the day of the data, in the order of the registry. */
export const livingWards = (dataset: Dataset): readonly Ward[] =>
  dataset.wards.filter((ward) => stageOf(dataset, ward) === 'there');

/** The wards whose place a ward took, in the order of the registry. */
export const predecessorsOf = ({ wards }: Dataset, { slug }: Pick<Ward, 'slug'>): readonly Ward[] =>
  wards.filter(({ successors }) => successors.includes(slug));

/** The wards that have a report, in the order of the registry. */
export const reportingWards = (dataset: Dataset): readonly Ward[] =>
  dataset.wards.filter(({ slug }) => dataset.index.placesByWard.has(slug));

/** The wards that are there and have none. */
export const silentWards = (dataset: Dataset): readonly Ward[] =>
  livingWards(dataset).filter(({ slug }) => !dataset.index.placesByWard.has(slug));

/** The fiscal years that reports are about, newest first. */
export const reportYears = ({ index }: Dataset): readonly FiscalYear[] => index.years;

/** The newest fiscal year that any report is about; null if there is no report. */
export const latestYear = ({ index }: Dataset): FiscalYear | null => index.years[0] ?? null;
