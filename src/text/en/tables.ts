import type { Terms } from '../terms.ts';
import { codeListWords } from './columns-codes.ts';
import { findingColumns, ratingColumns } from './columns-findings.ts';
import { observationColumns } from './columns-observations.ts';
import {
  codeColumns,
  indicatorColumns,
  initiativeColumns,
  reportColumns,
  wardColumns,
} from './columns-registers.ts';
import { compareRule, resultColumns } from './columns-results.ts';
import { counted, withArticle } from './count.ts';

/** Words of the published tables: each table, each of its columns (title and description), each code. */
export const tableWords = (terms: Terms) => {
  const { area, areas } = terms;
  return {
    columns: {
      results: resultColumns(terms),
      observations: observationColumns(terms),
      initiatives: initiativeColumns(terms),
      reports: reportColumns(terms),
      indicators: indicatorColumns(terms),
      wards: wardColumns(terms),
      codes: codeColumns,
      ratings: ratingColumns(terms),
      findings: findingColumns(terms),
    },
    tables: {
      results: {
        title: 'Results',
        description:
          'One row per printed result, with current value, previous value, target and self-assessment side by side.',
      },
      observations: {
        title: 'Observations (long table)',
        description:
          'One row per measure and year, for sums and charts. Where two reports give different figures for one year there are two rows. A result without a current value keeps its row; one without a previous value has none for it.',
      },
      initiatives: {
        title: 'Initiatives',
        description:
          'One row per result of an initiative. Targets and initiatives without a result keep a row without a value.',
      },
      reports: {
        title: 'Reports (sources)',
        description: 'One row per report on this site, with the document it comes from.',
      },
      indicators: {
        title: 'Common indicators',
        description: 'One row per common indicator, with name, unit and target.',
      },
      wards: {
        title: `Register of ${areas}`,
        description: `One row per ${area}, with name and code, also those without a report.`,
      },
      ratings: {
        title: 'Ratings beside figures',
        description:
          'One row per result and initiative: the rating beside what the figures say. Made by this site from other tables, and not among the files of versions.',
      },
      findings: {
        title: 'Findings',
        description:
          'One row per finding and result behind it. Made by this site from other tables, and not among the files of versions.',
      },
      codes: {
        title: 'Code lists',
        description: 'One row per code that other tables hold, with its meaning.',
      },
    },
    codes: codeListWords(terms),
    columnTypes: {
      text: 'text',
      integer: 'integer',
      number: 'number',
      boolean: 'true / false',
      url: 'address',
    },
    formatNames: { csv: 'CSV', json: 'JSON', xlsx: 'Excel', parquet: 'Parquet' },
    severalValues: 'several (separated by ;)',
    alwaysThere: 'always there',
    readmeSheet: 'README',
    readmeVersion: (version: string, date: string) => `Data version: ${version} (${date})`,
    readmeCodes:
      'Codes (columns strategy, initiative, theme) are text. Read the CSV without guessing types, so that “4-1” does not turn into a date.',
    readmeMissing: 'An empty cell means that there is no value. It is not 0.',
    readmeYears: 'A year is written as the western year in which it begins.',
    readmeCompare: compareRule(terms),
    readmeSummaries: 'Columns called summaries were written by this site, not by the reports.',
    readmeSource: (city: string) =>
      `Sources: reports published for the ${areas} of ${city}. The page named in the column page says which one.`,
    readmeLicence: (name: string, url: string) => `Licence: ${name} ${url}`,
    readmeOfficial: (name: string) => `Official name: ${name}`,
    readmePage: (url: string) => `Page: ${url}`,
    readmeReportRows: 'Rows: all results and initiatives of this report.',
    readmeRegionRows: `Rows: all results and initiatives in the reports of all years from this ${terms.region}.`,
    readmeIndicatorRows: [
      'Rows: results that measure this indicator (same and variant), and own measures reported under it (own).',
      `Rows “own” are what ${withArticle(area)} reports as its result under this indicator; they cannot be compared with other ${areas}.`,
    ],
    readmeExplained: (url: string) => `More: ${url}`,
    dictionaryHead: ['Table', 'Column', 'Name', 'Type', 'Description', 'Code list'],
    codesHead: ['Code list', 'Title', 'Code', 'Meaning'],
    tableRows: (rows: number) => counted(rows, 'row'),
  } as const;
};
