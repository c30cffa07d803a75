import { perEdition, type Edition } from '../../edition.ts';
import type { Indicator } from '../../model/content/framework.ts';
import {
  reportInitiatives,
  reportResults,
  resultsUnder,
  type WardReport,
} from '../../model/dataset.ts';
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
import { REPORTS, reportRegister } from './reports.ts';
import { RESULTS, resultRecords } from './results.ts';

/** Every published table; files, descriptions and the page about the data are all made from this list. */
export const publishedTables = perEdition((edition): readonly Table[] => [
  table(edition.words, 'results', RESULTS, resultRecords(edition), ['page']),
  table(edition.words, 'observations', OBSERVATIONS, observationRecords(edition), [
    'page',
    'fiscal_year',
  ]),
  table(edition.words, 'initiatives', INITIATIVES, initiativeRecords(edition)),
  table(edition.words, 'reports', REPORTS, reportRegister(edition), ['ward', 'fiscal_year']),
  table(edition.words, 'indicators', INDICATORS, indicatorRegister(edition), ['indicator']),
  table(edition.words, 'wards', WARDS, wardRegister(edition), ['ward']),
  table(edition.words, 'codes', CODES, codeRegister(edition), ['list', 'code']),
]);

/** The results and the initiatives of one report. */
export const reportTables = (
  edition: Edition,
  place: WardReport,
): readonly [results: Table, initiatives: Table] => {
  const { words, dataset } = edition;
  const results = resultRecords(edition, reportResults(dataset, place));
  const initiatives = reportInitiatives(dataset, place);
  return [
    table(words, 'results', RESULTS, results, ['page']),
    table(words, 'initiatives', INITIATIVES, initiativeRecords(edition, initiatives)),
  ];
};

/** The results of one indicator, in the columns of `results`. */
export const indicatorTable = (edition: Edition, indicator: Indicator): Table =>
  table(
    edition.words,
    'results',
    RESULTS,
    resultRecords(edition, resultsUnder(edition.dataset, indicator)),
    ['page'],
  );
