import type { Edition } from '../../edition.ts';
import type { Link } from '../../links.ts';
import { reportResults, type PlacedResult, type WardReport } from '../../model/dataset.ts';
import { fallsShort } from '../../model/figure/attainment.ts';
import { changeBetween, type Change } from '../../model/figure/change.ts';
import { distinctResults, measureKeys } from '../../model/report/measure.ts';
import { differenceMargin } from '../../model/standing/precision.ts';
import {
  attainmentOf,
  betterDirection,
  changeOf,
  valueStatement,
} from '../../model/standing/standing.ts';
import type { Words } from '../../text/words.ts';
import { resultName } from '../result/row.ts';

/** What changed from one report to the next, in words; each line names the results it speaks of. */
export type Since = Readonly<{ heading: string; lead: string; lines: readonly SinceLine[] }>;
export type SinceLine = Readonly<{ text: string; results: readonly Link[] }>;

/** A result of the newest report beside that of the same measure in the report before. */
type Pair = Readonly<{ now: PlacedResult; then: PlacedResult }>;

export function sinceLast(edition: Edition, latest: WardReport, before: WardReport): Since {
  const { words } = edition;
  const { pairs, alone } = paired(edition, latest, before);
  const lines = [
    line(edition, words.sinceReached, pairs.filter(isNewlyReached)),
    line(edition, words.sinceLost, pairs.filter(isNewlyShort)),
    line(edition, words.sinceBetter, pairs.filter(moved('better'))),
    line(edition, words.sinceWorse, pairs.filter(moved('worse'))),
    line(edition, words.sinceUnclear, pairs.filter(moved('unclear'))),
    line(
      edition,
      words.sinceNew,
      alone.map((now) => ({ now })),
    ),
  ];
  return {
    heading: words.sinceHeading,
    lead: sinceLead(words, latest, before, pairs.length),
    lines: lines.filter(({ results }) => results.length > 0),
  };
}

const sinceLead = (words: Words, latest: WardReport, before: WardReport, count: number): string =>
  words.sinceLead(
    words.shortYear(before.report.fiscalYear),
    words.shortYear(latest.report.fiscalYear),
    count,
  );

function paired({ dataset }: Edition, latest: WardReport, before: WardReport) {
  const [newer, older] = [latest, before].map((place) =>
    distinctResults(reportResults(dataset, place)),
  );
  const keyOf = measureKeys([...(newer ?? []), ...(older ?? [])]);
  const olderByKey = new Map((older ?? []).map((placed) => [keyOf(placed), placed]));
  const found = (newer ?? []).map((now) => ({ now, then: olderByKey.get(keyOf(now)) ?? null }));
  return {
    pairs: found.flatMap(({ now, then }): readonly Pair[] => (then ? [{ now, then }] : [])),
    alone: found.filter(({ then }) => then === null).map(({ now }) => now),
  };
}

const isNewlyReached = ({ now, then }: Pair): boolean =>
  attainmentOf(now).status === 'reached' && fallsShort(attainmentOf(then));

const isNewlyShort = ({ now, then }: Pair): boolean =>
  fallsShort(attainmentOf(now)) && attainmentOf(then).status === 'reached';

const moved =
  (verdict: 'better' | 'worse' | 'unclear') =>
  (pair: Pair): boolean =>
    changeSince(pair)?.verdict === verdict;

/** As the newest report says itself where the other is on the year before; else between what both state. */
function changeSince({ now, then }: Pair): Change | null {
  if (now.report.fiscalYear - then.report.fiscalYear === 1 && now.result.previous !== null)
    return changeOf(now);
  if (now.result.break !== null) return null;
  const margin = differenceMargin(valueStatement(now), valueStatement(then));
  return changeBetween(then.result.value, now.result.value, betterDirection(now), margin);
}

const line = (
  { links }: Edition,
  said: (count: number) => string,
  found: readonly Readonly<{ now: PlacedResult }>[],
): SinceLine => ({
  text: said(found.length),
  results: found.map(({ now }) => ({
    href: links.resultHref(now.report, now.strategy.id, now.number),
    name: resultName(now),
  })),
});
