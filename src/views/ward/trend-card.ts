import type { Trend } from '../../charts/trend.ts';
import type { Edition } from '../../edition.ts';
import type { Attainment } from '../../model/figure/attainment.ts';
import type { Comparability } from '../../model/report/comparability.ts';
import type { Series } from '../../model/standing/series.ts';
import { attainmentOf, targetOf } from '../../model/standing/standing.ts';
import { formatTarget } from '../result/format.ts';
import { resultRevisions, type RevisionMark } from '../result/revision.ts';
import { resultName } from '../result/row.ts';
import { trendNotes, trendOf, trendRows, trendSentence, type TrendRow } from './trend.ts';

/** One measure over the years. */
export type TrendCard = Readonly<{
  name: string;
  href: string;
  comparability: Comparability;
  attainment: Attainment;
  sentence: string;
  chart: Trend | null;
  rows: readonly TrendRow[];
  target: string | null;
  notes: readonly string[];
  revisions: readonly RevisionMark[];
}>;

export function trendCard(edition: Edition, series: Series): TrendCard {
  const { words } = edition;
  const { report, strategy, result, number } = series.latest;
  const name = resultName(series.latest);
  const chart = trendOf(words, series, name);
  const target = targetOf(series.latest);
  return {
    ...{ name, chart },
    href: edition.links.resultHref(report, strategy.id, number),
    comparability: result.comparability,
    attainment: attainmentOf(series.latest),
    sentence: trendSentence(words, series),
    rows: trendRows(words, series),
    target: target && formatTarget(words, target),
    notes: trendNotes(words, series),
    revisions: resultRevisions(edition, series.latest),
  };
}
