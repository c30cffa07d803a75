import { reportsOf, type Dataset, type WardReport } from '../../model/dataset.ts';
import type { Comparability } from '../../model/report/comparability.ts';
import { wardSeries, type Series } from '../../model/standing/series.ts';
import type { Ward } from '../../model/content/ward.ts';
import type { Trend } from '../../charts/trend.ts';
import { reportHref, resultHref } from '../../links.ts';
import { words } from '../../text/words.ts';
import { formatYear } from '../result/format.ts';
import { reportTally, targetSentence } from '../report/lead.ts';
import { stateGroups, type StateGroup } from '../report/card.ts';
import { resultName } from '../result/row.ts';
import { resultRevisions, type RevisionMark } from '../result/revision.ts';
import { goalParts, type ThemePart } from '../frame/goal-parts.ts';
import { trendNotes, trendOf, trendRows, trendSentence, type TrendRow } from './trend.ts';

/** A ward over all its years, newest report first. */
export type WardPage = Readonly<{
  lead: string;
  latest: Readonly<{ href: string; year: string; states: readonly StateGroup[] }> | null;
  reports: readonly Readonly<{ href: string; name: string; source: string }>[];
  themes: readonly ThemePart<TrendCard>[];
}>;

/** One measure over the years. */
export type TrendCard = Readonly<{
  name: string;
  href: string;
  comparability: Comparability;
  sentence: string;
  chart: Trend | null;
  rows: readonly TrendRow[];
  target: string | null;
  notes: readonly string[];
  revisions: readonly RevisionMark[];
}>;

export function wardPage(dataset: Dataset, ward: Ward): WardPage {
  const places = reportsOf(dataset, ward)
    .map((report) => ({ ward, report }))
    .toReversed();
  const [latest] = places;
  return {
    lead: latest ? latestSentence(dataset, latest) : words.wardNoReport(ward.name),
    latest: latest ? latestReport(dataset, latest) : null,
    reports: places.map(({ report: { fiscalYear, source } }) => ({
      href: reportHref(ward.slug, fiscalYear),
      name: words.reportName(formatYear(fiscalYear)),
      source: words.sourceLine(source.publisher, source.title),
    })),
    themes: themesOf(dataset, ward),
  };
}

function latestSentence(dataset: Dataset, place: WardReport): string {
  const tally = reportTally(dataset, place);
  const year = words.shortYear(place.report.fiscalYear);
  const sentence =
    tally.results === 0
      ? words.cardNoResults
      : words.cardResults(tally.results) + targetSentence(tally);
  return words.wardLatest(place.ward.name, year, sentence);
}

function latestReport(dataset: Dataset, place: WardReport) {
  const href = reportHref(place.ward.slug, place.report.fiscalYear);
  return {
    href,
    year: words.shortYear(place.report.fiscalYear),
    states: stateGroups(dataset, place),
  };
}

const themesOf = (dataset: Dataset, ward: Ward): WardPage['themes'] =>
  goalParts(
    dataset.framework,
    wardSeries(dataset, ward),
    ({ latest }) => (latest.indicator ? [latest.indicator.code] : latest.strategy.indicators),
    (series) => trendCard(dataset, series),
  ).flatMap(({ themes }) => themes);

function trendCard(dataset: Dataset, series: Series): TrendCard {
  const { report, strategy, result, number } = series.latest;
  const name = resultName(series.latest);
  const chart = trendOf(series, name);
  return {
    name,
    href: resultHref(report, strategy.id, number),
    comparability: result.comparability,
    sentence: trendSentence(series),
    chart,
    rows: trendRows(series),
    target: chart?.target?.label ?? null,
    notes: trendNotes(series),
    revisions: resultRevisions(dataset, series.latest),
  };
}
