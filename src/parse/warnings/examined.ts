import type { Indicator } from '../../model/content/framework.ts';
import type { PlacedResult, WardReport } from '../../model/dataset.ts';
import { placedResultsOf } from '../../model/indexed.ts';
import { measureKeys } from '../../model/report/measure.ts';
import type { Path } from '../problem.ts';
import type { Examined } from './warning.ts';

/** A report with its results beside those of the report on the year before; `content` is what its file has. */
export function examined(
  place: WardReport,
  content: unknown,
  last: WardReport | null,
  indicators: readonly Indicator[],
): Examined {
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const results = placedResultsOf(place, byCode);
  const before = last ? placedResultsOf(last, byCode) : [];
  const keyOf = measureKeys([...before, ...results]);
  const lastByKey = new Map(before.map((placed) => [keyOf(placed), placed]));
  return {
    ...{ ...place, last },
    results: results.map((placed) => ({
      ...{ ...placed, path: pathOf(placed) },
      written: fieldsAt(content, pathOf(placed)),
      last: lastByKey.get(keyOf(placed)) ?? null,
    })),
  };
}

const fieldsAt = (content: unknown, path: Path): ReadonlySet<string> =>
  new Set(Object.keys(path.reduce(childOf, content) ?? {}));

const childOf = (node: unknown, step: string | number): unknown =>
  (node as Readonly<Record<string | number, unknown>> | null | undefined)?.[step];

const pathOf = ({ report, strategy, number }: PlacedResult): Path => [
  ...['strategies', report.strategies.indexOf(strategy)],
  ...['results', number - 1],
];
