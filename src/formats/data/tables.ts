import type { Dataset, WardReport } from '../../model/dataset.ts';
import type { Indicator } from '../../model/content/framework.ts';
import { INITIATIVES, initiativeRecords } from './initiatives.ts';
import { OBSERVATIONS, observationRecords } from './observations.ts';
import {
  CODES,
  codeRegister,
  INDICATORS,
  indicatorRegister,
  WARDS,
  wardRegister,
} from './registers.ts';
import { indicatorRecords, resultRecords, RESULTS, type ResultRecord } from './results.ts';
import { table, type Table } from '../table/table.ts';

/** Every published table; files, descriptions and the page about the data are all made from this list. */
export const publishedTables = (dataset: Dataset): readonly Table[] => [
  table('results', RESULTS, resultRecords(dataset), ['page']),
  table('observations', OBSERVATIONS, observationRecords(dataset), ['page', 'fiscal_year']),
  table('initiatives', INITIATIVES, initiativeRecords(dataset)),
  table('indicators', INDICATORS, indicatorRegister(dataset), ['indicator']),
  table('wards', WARDS, wardRegister(dataset), ['ward']),
  table('codes', CODES, codeRegister(dataset), ['list', 'code']),
];

/** The results and the initiatives of one report. */
export const reportTables = (
  dataset: Dataset,
  { ward, report }: WardReport,
): readonly [results: Table, initiatives: Table] => {
  const isOfReport = (row: Pick<ResultRecord, 'ward' | 'fiscal_year'>) =>
    row.ward === ward.slug && row.fiscal_year === report.fiscalYear;
  return [
    table('results', RESULTS, resultRecords(dataset).filter(isOfReport), ['page']),
    table('initiatives', INITIATIVES, initiativeRecords(dataset).filter(isOfReport)),
  ];
};

/** The results of one indicator, in the columns of `results`. */
export const indicatorTable = (dataset: Dataset, indicator: Indicator): Table =>
  table('results', RESULTS, indicatorRecords(dataset, indicator), ['page']);
