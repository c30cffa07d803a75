import { perEdition, type Edition } from '../../edition.ts';
import type { Indicator } from '../../model/content/framework.ts';
import {
  reportInitiatives,
  reportResults,
  resultsUnder,
  type WardReport,
} from '../../model/dataset.ts';
import type { PublishedTable } from '../../model/content/cell.ts';
import { findingTable } from '../findings/table.ts';
import { ratingTable } from '../ratings/table.ts';
import { table, type Table } from '../table/table.ts';
import { INITIATIVES, initiativeRecords } from './initiatives.ts';
import { OBSERVATIONS, observationRecords } from './observations.ts';
import { CODES, indicatorColumns, codeRegister, indicatorRegister } from './registers.ts';
import { REPORTS, reportRegister } from './reports.ts';
import { RESULTS, resultRecords } from './results.ts';
import { wardColumns, wardRegister } from './wards.ts';

/** The tables of what reports and framework say, with the codes in them: versions keep these. */
export const recordedTables = perEdition((edition): readonly Table<PublishedTable>[] => {
  const tables = contentTables(edition);
  const lists = new Set<unknown>(
    tables.flatMap(({ columns }) => columns.flatMap(({ codes }) => codes ?? [])),
  );
  return [
    ...tables,
    codeTable(
      edition,
      codeRegister(edition).filter(({ list }) => lists.has(list)),
    ),
  ];
});

const contentTables = (edition: Edition): readonly Table<PublishedTable>[] => [
  resultTable(edition),
  table(edition.words, 'observations', OBSERVATIONS, () => observationRecords(edition), [
    'page',
    'fiscal_year',
  ]),
  initiativeTable(edition),
  table(edition.words, 'reports', REPORTS, () => reportRegister(edition), ['ward', 'fiscal_year']),
  table(
    edition.words,
    'indicators',
    indicatorColumns(edition.dataset),
    () => indicatorRegister(edition),
    ['indicator'],
  ),
  table(edition.words, 'wards', wardColumns(edition.dataset), () => wardRegister(edition), [
    'ward',
  ]),
];

/** Every printed result. */
export const resultTable = (edition: Edition): Table<'results'> =>
  table(edition.words, 'results', RESULTS, () => resultRecords(edition), ['page']);

/** Every result of an initiative. */
export const initiativeTable = (edition: Edition): Table<'initiatives'> =>
  table(edition.words, 'initiatives', INITIATIVES, () => initiativeRecords(edition));

const codeTable = (
  { words }: Edition,
  rows: ReturnType<typeof codeRegister>,
): Table<PublishedTable> => table(words, 'codes', CODES, () => rows, ['list', 'code']);

/**
 * Every published table: those, and what is made of them in sentences and its codes. Files, descriptions and the page about the data
 * are all made from this list.
 */
export const publishedTables = perEdition((edition): readonly Table[] => [
  ...contentTables(edition),
  codeTable(edition, codeRegister(edition)),
  ratingTable(edition),
  findingTable(edition),
]);

/** The results and the initiatives of one report. */
export const reportTables = (
  edition: Edition,
  place: WardReport,
): readonly [results: Table, initiatives: Table] => {
  const { words, dataset } = edition;
  const results = () => resultRecords(edition, reportResults(dataset, place));
  const initiatives = () => initiativeRecords(edition, reportInitiatives(dataset, place));
  return [
    table(words, 'results', RESULTS, results, ['page']),
    table(words, 'initiatives', INITIATIVES, initiatives),
  ];
};

/** The results of one indicator, in the columns of `results`. */
export const indicatorTable = (edition: Edition, indicator: Indicator): Table =>
  table(
    edition.words,
    'results',
    RESULTS,
    () => resultRecords(edition, resultsUnder(edition.dataset, indicator)),
    ['page'],
  );
