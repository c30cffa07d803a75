import { placedResults, targetOf, type Dataset, type PlacedResult } from '../model/dataset.ts';
import type { Indicator } from '../model/framework.ts';
import { absolute, reportHref, resultAnchor } from '../links.ts';
import type { Row } from './csv.ts';
import { targetColumns } from './target.ts';

/** The columns of `results.csv`: a promise, in this order. */
export const RESULT_COLUMNS = [
  ...['ward', 'ward_code', 'fiscal_year', 'strategy', 'indicators', 'measure', 'indicator'],
  ...['comparability', 'value', 'value_text', 'unit', 'previous_value', 'previous_text'],
  ...['target_operator', 'target_value', 'target_unit', 'target_fiscal_year'],
  ...['rating', 'overall_rating', 'progress', 'effectiveness', 'note', 'page'],
] as const;

export type ResultRecord = Row<(typeof RESULT_COLUMNS)[number]>;

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
  const { ward, report, strategy, result, number, indicator } = placed;
  const anchor = resultAnchor(strategy.id, number);
  return {
    ward: ward.slug,
    ward_code: ward.code,
    fiscal_year: report.fiscalYear,
    strategy: strategy.code,
    indicators: strategy.indicators.join(';'),
    measure: result.measure,
    indicator: result.indicator,
    comparability: result.comparability,
    value: result.value?.number ?? null,
    value_text: result.value?.text ?? null,
    unit: result.value?.unit ?? result.previous?.unit ?? indicator?.unit ?? null,
    previous_value: result.previous?.number ?? null,
    previous_text: result.previous?.text ?? null,
    ...targetColumns(targetOf(placed)),
    rating: result.rating,
    overall_rating: strategy.rating,
    progress: strategy.progress,
    effectiveness: strategy.effectiveness,
    note: [result.break, result.note].filter((note) => note !== null).join(' ') || null,
    page: absolute(site.baseUrl, `${reportHref(ward.slug, report.fiscalYear)}#${anchor}`),
  };
}
