import type { Trend, TrendPoint } from '../../charts/trend.ts';
import { resultAnchor } from '../../links.ts';
import type { PlacedResult } from '../../model/dataset.ts';
import type { Target } from '../../model/figure/target.ts';
import type { Point, Series } from '../../model/standing/series.ts';
import { attainmentOf, targetOf, unitOf } from '../../model/standing/standing.ts';
import type { Words } from '../../text/words.ts';
import { mark } from '../result/bullet.ts';
import { domainOf } from '../result/domain.ts';
import { formatAmount, formatFigure, formatStated, formatTarget } from '../result/format.ts';

/** The chart of one measure over the years; null if no year has a number. */
export function trendOf(words: Words, { latest, points }: Series, name: string): Trend | null {
  const unit = unitOf(latest);
  const target = targetOf(latest);
  const columns = points.map((point) => column(words, point, unit));
  const numbers = columns.flatMap(({ value, original }) =>
    [value ?? [], original?.value ?? []].flat(),
  );
  if (numbers.length === 0) return null;
  return {
    id: `trend-${latest.report.fiscalYear}-${resultAnchor(latest.strategy.id, latest.number)}`,
    title: words.trendTitle(name),
    description: words.sentences([
      target?.number == null ? '' : words.chartTarget(formatTarget(words, target)),
      words.sentenceOf(
        points.map((point) => words.yearValue(point.year, pointText(words, point, unit))),
      ),
    ]),
    domain: domainOf(unit, [...numbers, target?.number ?? 0], latest.indicator?.maximum),
    unit: words.chartUnit(unit),
    target: targetLabel(words, target),
    breakLabel: words.breakLabel,
    points: columns,
  };
}

const targetLabel = (words: Words, target: Target | null): Trend['target'] =>
  target?.number == null
    ? null
    : { value: target.number, label: words.targetLine(words.targetText(target), null) };

function column(words: Words, point: Point, unit: string | null): TrendPoint {
  const original = mark(words, point.original, unit);
  const drawn = mark(words, point.value, unit);
  return {
    label: words.shortYear(point.year),
    value: drawn?.value ?? null,
    text: drawn?.text ?? (point.value ? words.noNumber : words.missing),
    isBorrowed: point.fromNext,
    isBroken: point.break !== null,
    original: original && { value: original.value, text: words.trendOriginal(original.text) },
  };
}

const pointText = (words: Words, { value }: Point, unit: string | null): string =>
  formatStated(words, value, unit) ?? words.missing;

/** The newest value, its target and the way to it, in sentences. */
export function trendSentence(words: Words, series: Series): string {
  const { latest, points } = series;
  const [before, last] = [points.at(-2), points.at(-1)];
  if (!last) return '';
  const unit = unitOf(latest);
  const value = formatStated(words, last.value, unit);
  if (value === null) return words.trendMissing(last.year);
  if (last.value?.number == null) return words.trendWords(last.year, value);
  return words.sentences([
    words.trendOne(last.year, value),
    reachedSentence(words, latest),
    moveSentence(words, series, before, last),
  ]);
}

function reachedSentence(words: Words, latest: PlacedResult): string {
  const target = targetOf(latest);
  const { status, close } = attainmentOf(latest);
  return target === null ? '' : words.trendTarget(formatTarget(words, target), status, close);
}

function moveSentence(
  words: Words,
  { latest, change }: Series,
  before: Point | undefined,
  last: Point,
): string {
  const text = formatFigure(words, before?.value ?? null, unitOf(latest));
  if (before?.value?.number == null || text === null) return words.trendOneOnly;
  if (last.break !== null) return words.trendBroken(before.year, text);
  if (!change) return '';
  const unit = change.unit ?? unitOf(latest);
  const amount = formatAmount(words, { ...change, unit });
  if (change.verdict === 'unclear') return words.trendUnclear(before.year, text, amount);
  return words.trendMoved(before.year, text, change.trend, amount, unit);
}

/** What to know of the years: restated values with both statements, changed questions. */
export function trendNotes(words: Words, { latest, points }: Series): readonly string[] {
  const unit = unitOf(latest);
  return points.flatMap(({ year, value, original, break: broken }) => [
    ...(original && value
      ? [
          words.restated(
            ...([year, formatStated(words, original, unit) ?? ''] as const),
            ...([year + 1, formatStated(words, value, unit) ?? ''] as const),
          ),
        ]
      : []),
    ...(broken === null ? [] : [words.trendBreak(year, broken)]),
  ]);
}

export type TrendRow = Readonly<{ year: string; value: string; note: string | null }>;

/** Every year in words, for the table below the chart. */
export const trendRows = (words: Words, { latest, points }: Series): readonly TrendRow[] =>
  points.map((point) => ({
    year: words.shortYear(point.year),
    value: pointText(words, point, unitOf(latest)),
    note: point.original
      ? words.trendOriginal(formatStated(words, point.original, unitOf(latest)) ?? '')
      : point.fromNext
        ? words.trendFromNext(point.year + 1)
        : null,
  }));
