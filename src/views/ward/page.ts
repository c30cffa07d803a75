import type { Trend } from '../../charts/trend.ts';
import type { Edition } from '../../edition.ts';
import type { Ward } from '../../model/content/ward.ts';
import { wardPlaces, type WardReport } from '../../model/dataset.ts';
import type { Comparability } from '../../model/report/comparability.ts';
import { wardSeries, type Series } from '../../model/standing/series.ts';
import { goalParts, type ThemePart } from '../frame/goal-parts.ts';
import { stateGroups, type StateGroup } from '../report/card.ts';
import { reportTally, targetSentence } from '../report/lead.ts';
import { resultRevisions, type RevisionMark } from '../result/revision.ts';
import { resultName } from '../result/row.ts';
import { lifeSentences } from './life.ts';
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

export function wardPage(edition: Edition, ward: Ward): WardPage {
  const { words } = edition;
  const places = wardPlaces(edition.dataset, ward).toReversed();
  const [latest] = places;
  return {
    lead: [
      ...lifeSentences(edition, ward),
      latest ? latestSentence(edition, latest) : words.wardNoReport(ward.name),
    ].join(''),
    latest: latest ? latestReport(edition, latest) : null,
    reports: places.map(({ report: { fiscalYear, source } }) => ({
      href: edition.links.reportHref(ward.slug, fiscalYear),
      name: words.reportName(words.year(fiscalYear)),
      source: words.sourceLine(source.publisher, source.title),
    })),
    themes: themesOf(edition, ward),
  };
}

function latestSentence({ dataset, words }: Edition, place: WardReport): string {
  const tally = reportTally(dataset, place);
  const year = words.shortYear(place.report.fiscalYear);
  const sentence =
    tally.results === 0
      ? words.cardNoResults
      : words.cardResults(tally.results) + targetSentence(words, tally);
  return words.wardLatest(place.ward.name, year, sentence);
}

function latestReport(edition: Edition, place: WardReport) {
  const href = edition.links.reportHref(place.ward.slug, place.report.fiscalYear);
  return {
    href,
    year: edition.words.shortYear(place.report.fiscalYear),
    states: stateGroups(edition, place),
  };
}

const themesOf = (edition: Edition, ward: Ward): WardPage['themes'] =>
  goalParts(
    edition.dataset,
    wardSeries(edition.dataset, ward),
    ({ latest }) => (latest.indicator ? [latest.indicator.code] : latest.strategy.indicators),
    (series) => trendCard(edition, series),
  ).flatMap(({ themes }) => themes);

function trendCard(edition: Edition, series: Series): TrendCard {
  const { words } = edition;
  const { report, strategy, result, number } = series.latest;
  const name = resultName(series.latest);
  const chart = trendOf(words, series, name);
  return {
    name,
    href: edition.links.resultHref(report, strategy.id, number),
    comparability: result.comparability,
    sentence: trendSentence(words, series),
    chart,
    rows: trendRows(words, series),
    target: chart?.target?.label ?? null,
    notes: trendNotes(words, series),
    revisions: resultRevisions(edition, series.latest),
  };
}
