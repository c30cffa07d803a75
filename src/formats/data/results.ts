import { placedResults, type Dataset, type PlacedResult } from '../../model/dataset.ts';
import type { Indicator } from '../../model/content/framework.ts';
import { targetOf, unitOf } from '../../model/standing/standing.ts';
import { absolute, resultHref } from '../../links.ts';
import { formatNotes } from '../../views/result/format.ts';
import {
  coded,
  integer,
  namesOf,
  number,
  refersTo,
  REPORT_COLUMNS,
  reportCells,
  required,
  sentence,
  several,
  TARGET_COLUMNS,
  text,
  url,
  type Column,
} from '../table/column.ts';
import type { Row } from '../table/csv.ts';
import { targetColumns } from './target.ts';

/** The columns of `results.csv`: a promise, in this order. */
export const RESULTS = {
  ...REPORT_COLUMNS,
  strategy: text,
  indicators: required(several),
  measure: required(sentence),
  indicator: refersTo('indicators', 'indicator'),
  comparability: required(coded('comparability')),
  value: number,
  value_text: text,
  unit: text,
  previous_value: number,
  previous_text: text,
  ...TARGET_COLUMNS,
  target_fiscal_year: integer,
  rating: coded('rating'),
  overall_rating: coded('overall_rating'),
  progress: coded('progress'),
  effectiveness: coded('effectiveness'),
  note: sentence,
  page: url,
} as const satisfies Record<string, Column>;

export const RESULT_COLUMNS = namesOf(RESULTS);

export type ResultRecord = Row<keyof typeof RESULTS>;

/** One row per printed result. */
export const resultRecords = (dataset: Dataset): readonly ResultRecord[] =>
  placedResults(dataset).map((placed) => resultRecord(dataset, placed));

/** The rows of one indicator: results that measure it, and own measures of strategies that stand on its row. */
export const indicatorRecords = (dataset: Dataset, { code }: Indicator): readonly ResultRecord[] =>
  placedResults(dataset)
    .filter(({ result, strategy }) =>
      result.indicator === null ? strategy.indicators.includes(code) : result.indicator === code,
    )
    .map((placed) => resultRecord(dataset, placed));

function resultRecord({ site }: Dataset, placed: PlacedResult): ResultRecord {
  const { report, strategy, result, number } = placed;
  return {
    ...reportCells(placed),
    strategy: strategy.code,
    indicators: strategy.indicators.join(';'),
    measure: result.measure,
    indicator: result.indicator,
    comparability: result.comparability,
    value: result.value?.number ?? null,
    value_text: result.value?.text ?? null,
    unit: unitOf(placed),
    previous_value: result.previous?.number ?? null,
    previous_text: result.previous?.text ?? null,
    ...targetColumns(targetOf(placed)),
    rating: result.rating,
    overall_rating: strategy.rating,
    progress: strategy.progress,
    effectiveness: strategy.effectiveness,
    note: formatNotes(result.break, result.note),
    page: absolute(site.baseUrl, resultHref(report, strategy.id, number)),
  };
}
