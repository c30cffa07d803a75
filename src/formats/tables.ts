import type { Dataset } from '../model/dataset.ts';
import type { Indicator } from '../model/framework.ts';
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
import { indicatorRecords, resultRecords, RESULTS } from './results.ts';
import { table, type Table } from './table.ts';

/** Every published table; files, descriptions and the page about the data are all made from this list. */
export const publishedTables = (dataset: Dataset): readonly Table[] => [
  table('results', RESULTS, resultRecords(dataset), ['page']),
  table('observations', OBSERVATIONS, observationRecords(dataset), ['page', 'fiscal_year']),
  table('initiatives', INITIATIVES, initiativeRecords(dataset)),
  table('indicators', INDICATORS, indicatorRegister(dataset), ['indicator']),
  table('wards', WARDS, wardRegister(dataset), ['ward']),
  table('codes', CODES, codeRegister(dataset), ['list', 'code']),
];

/** The results of one indicator, in the columns of `results`. */
export const indicatorTable = (dataset: Dataset, indicator: Indicator): Table =>
  table('results', RESULTS, indicatorRecords(dataset, indicator), ['page']);
