import { perEdition, type Edition } from '../../edition.ts';
import type { Indicator } from '../../model/content/framework.ts';
import { latestYear } from '../../model/dataset.ts';
import { goalParts } from '../frame/goal-parts.ts';
import { indicatorBrief } from './brief.ts';
import { domainOf } from '../result/domain.ts';
import type { ResultRow } from '../result/row.ts';
import { newestOf, type Newest } from './newest.ts';
import { indicatorResults } from './results.ts';

/** An indicator in one line of a list: its name, how it stands in about five words, and what a small picture shows. */
export type IndicatorRow = Readonly<{
  code: string;
  name: string;
  href: string;
  brief: string;
  picture: RowPicture | null;
}>;

/** The values of the newest year; the previous one only where there is one ward. */
export type RowPicture = Readonly<{
  domain: readonly [number, number];
  values: readonly number[];
  previous: number | null;
  target: number | null;
}>;

export type GoalRows = Readonly<{
  anchor: string | null;
  name: string | null;
  rows: readonly IndicatorRow[];
}>;

/** All indicators in short rows, by goal. */
export const indicatorRows = perEdition((edition): readonly GoalRows[] =>
  goalParts(
    edition,
    edition.dataset.index.indicators,
    ({ indicator }) => [indicator.code],
    ({ indicator }) => indicatorRow(edition, indicator),
  ).map(({ anchor, name, themes }) => ({
    anchor,
    name,
    rows: themes.flatMap(({ entries }) => entries),
  })),
);

function indicatorRow(edition: Edition, indicator: Indicator): IndicatorRow {
  const { words, links, dataset } = edition;
  const results = indicatorResults(edition, indicator);
  const newest = newestOf(indicator, results);
  const brief = indicatorBrief(words, indicator, results);
  const isOlder = newest !== null && newest.year !== latestYear(dataset);
  return {
    code: indicator.code,
    name: indicator.shortName,
    href: links.indicatorHref(indicator.slug),
    brief: isOlder ? words.inYear(brief, words.shortYear(newest.year)) : brief,
    picture: newest && rowPicture(indicator, newest),
  };
}

function rowPicture({ target, unit, maximum }: Indicator, { rows }: Newest): RowPicture {
  const values = rows.flatMap(({ number }) => number ?? []);
  const previous = rows.length === 1 ? (comparable(rows[0])?.previousNumber ?? null) : null;
  const all = [target.number ?? 0, previous ?? 0, ...values];
  const domain = domainOf(unit, all, maximum);
  return { domain, values: apartIn(domain, values), previous, target: target.number };
}

/** A changed question stands between a value and its previous one. */
const comparable = (row: ResultRow | undefined): ResultRow | null =>
  row?.breakNote === null ? row : null;

/** More values than these are not drawn each: of those that would cover each other, one stands for all. */
const MANY = 100;

function apartIn([from, to]: RowPicture['domain'], values: readonly number[]): readonly number[] {
  if (values.length <= MANY) return values;
  const step = (to - from) / MANY;
  return [...new Map(values.map((value) => [Math.round((value - from) / step), value])).values()];
}
