import type { Edition } from '../../edition.ts';
import type { Indicator } from '../../model/content/framework.ts';
import type { WardReport } from '../../model/dataset.ts';
import { table, type Table } from '../table/table.ts';
import { INITIATIVES, initiativeRecords } from './initiatives.ts';
import { OBSERVATIONS, observationRecords } from './observations.ts';
import {
  CODES,
  INDICATORS,
  WARDS,
  codeRegister,
  indicatorRegister,
  wardRegister,
} from './registers.ts';
import { RESULTS, indicatorRecords, resultRecords, type ResultRecord } from './results.ts';

/** Every published table; files, descriptions and the page about the data are all made from this list. */
export const publishedTables = (edition: Edition): readonly Table[] => [
  table(edition.words, 'results', RESULTS, resultRecords(edition), ['page']),
  table(edition.words, 'observations', OBSERVATIONS, observationRecords(edition), [
    'page',
    'fiscal_year',
  ]),
  table(edition.words, 'initiatives', INITIATIVES, initiativeRecords(edition)),
  table(edition.words, 'indicators', INDICATORS, indicatorRegister(edition), ['indicator']),
  table(edition.words, 'wards', WARDS, wardRegister(edition), ['ward']),
  table(edition.words, 'codes', CODES, codeRegister(edition), ['list', 'code']),
];

/** The results and the initiatives of one report. */
export const reportTables = (
  edition: Edition,
  { ward, report }: WardReport,
): readonly [results: Table, initiatives: Table] => {
  const isOfReport = (row: Pick<ResultRecord, 'ward' | 'fiscal_year'>) =>
    row.ward === ward.slug && row.fiscal_year === report.fiscalYear;
  return [
    table(edition.words, 'results', RESULTS, resultRecords(edition).filter(isOfReport), ['page']),
    table(edition.words, 'initiatives', INITIATIVES, initiativeRecords(edition).filter(isOfReport)),
  ];
};

/** The results of one indicator, in the columns of `results`. */
export const indicatorTable = (edition: Edition, indicator: Indicator): Table =>
  table(edition.words, 'results', RESULTS, indicatorRecords(edition, indicator), ['page']);
