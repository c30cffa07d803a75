import type { Edition } from '../../edition.ts';
import { placedResults, type PlacedResult } from '../../model/dataset.ts';
import { targetOf, unitOf } from '../../model/standing/standing.ts';
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

/** One row per printed result: of all, or of those given. */
export const resultRecords = (
  edition: Edition,
  results: readonly PlacedResult[] = placedResults(edition.dataset),
): readonly ResultRecord[] => results.map((placed) => resultRecord(edition, placed));

function resultRecord({ links }: Edition, placed: PlacedResult): ResultRecord {
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
    page: links.absolute(links.resultHref(report, strategy.id, number)),
  };
}
