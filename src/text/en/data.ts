import type { Terms } from '../terms.ts';
import { compareRule } from './columns-results.ts';
import { capital, counted, withArticle } from './count.ts';

/** Words of the published files and of the page that explains them. */
export const dataWords = (terms: Terms) =>
  ({
    dataIntro:
      'Every figure on this site comes as a file, without registration. Names and meanings of columns do not change.',
    file: 'File',
    column: 'Column',
    rows: 'Rows',
    formats: 'Formats',
    columnType: 'Type',
    explanationColumn: 'Description',
    downloads: 'Download the data',
    dataExplained: 'What the columns mean and how to use them',
    files: {
      xlsx: { name: 'Excel', use: 'with explanations' },
      readable: { name: 'CSV', use: 'opens in Excel, headings in words' },
      csv: { name: 'CSV', use: 'for programs' },
      json: { name: 'JSON', use: 'for programs' },
      png: { name: 'PNG', use: 'picture of the chart' },
      svg: { name: 'SVG', use: 'picture of the chart' },
    },
    fileUse: (name: string, use: string) => `${name} (${use})`,

    fileMetadata: 'Definition, source and columns of the files (JSON)',
    wholeHeading: 'All in one',
    wholeExcel: 'Excel (all tables, explained)',
    wholeCsv: 'CSV (table of results)',
    wholeArchive: 'ZIP (all files)',
    wholeHint: `When in doubt, take Excel. Its first sheet explains the columns; results, initiatives, indicators and ${terms.areas} have a sheet each.`,
    wholeTooLong: (rows: number) =>
      `One Excel file of all tables would have more than ${rows.toLocaleString('en')} rows, which not every program opens, so there is none, nor one of a single table with more.`,
    workbooksOfRegions: `For Excel, choose the file of ${withArticle(terms.region)}. It holds results and initiatives.`,
    workbooksOfPages: `For Excel, choose a file from the page of an indicator or from a report card.`,
    beforeHeading: 'Before you use the data',
    beforeCompare: compareRule(terms),
    beforeYears: `Do not rank values of different years. The year of the newest report differs by ${terms.area}.`,
    beforeMissing: 'An empty cell means that there is no value. It is not 0.',
    beforeTwins: (example: string | null) =>
      `${capital(withArticle(terms.area))} may have several “same” rows for one indicator and one year${example === null ? '' : ` (such as ${example})`}, where its report states several results. They are kept apart.`,
    twin: (ward: string, indicator: string, year: string) => `${ward}, ${indicator}, ${year}`,
    beforeCodes:
      'Codes such as “4-1” (columns strategy, initiative, theme) may turn into dates when a spreadsheet opens a CSV. In the Excel files they do not.',
    beforeNotes: 'Read the note before you quote a figure.',
    beforeMore: 'More on how to read the data',

    filesHeading: 'All files',
    pageFilesHeading: 'Files of single pages',
    pageFilesHint:
      'Indicator pages and report cards have files of their own. Replace the “/” at the end of the address of a page by the extension; the CSV that opens in Excel ends in “-en.csv”.',
    pageFilesExample: 'For example: ',
    pageFilesIndicator: 'Indicator page',
    pageFilesRegion: `Page of ${withArticle(terms.region)}`,
    pageFilesReport: 'Report card',
    examplesHeading: 'Examples of use',
    examplesHint: 'Ready to copy.',
    columnsHeading: 'Data dictionary',
    columnsOfTable: (table: string) => `Columns of: ${table}`,
    columnsOf: (columns: number) => counted(columns, 'column'),
    codesHeading: 'Code lists',
    codesHint: 'What the short codes in the data mean.',
    codeValue: 'Code',
    codeListLink: (title: string) => `code list “${title}”`,
    keyHint: (columns: readonly string[]) => `A row is identified by: ${columns.join(', ')}`,

    wholeDescription: (reports: number, wards: number, indicators: number) =>
      `Results, initiatives, targets and self-assessments from ${counted(reports, 'report')} of ${counted(wards, terms.area, terms.areas)} on ${counted(indicators, 'common indicator')}, as CSV, JSON, Excel and Parquet. Values are as printed, with their year and whether they can be compared.`,
    catalogKeywords: [
      'outcome indicators',
      'performance management',
      'self-assessment',
      'local government',
      'open data',
    ],
    machinesHeading: 'Descriptions for programs and catalogues',
    dataPackageFile:
      'Frictionless Data Package: columns, types, constraints and relations of all CSV files',
    csvwFile:
      'CSV on the Web (CSVW): description of all CSV files; that of a single CSV is at its address followed by “-metadata.json”',
    catalogFile: 'DCAT 3: description for data catalogues (JSON-LD)',
    partsFile: `The parts of the large tables, a Parquet file for each ${terms.yearWord}: address, rows, size, SHA-256. Each has all columns of its table`,
    llmsFile: 'Guide for language models and other programs: links to data and definitions',
    metadataHint:
      'Indicator pages and report cards have a “.metadata.json” with definition, source, licence, caveats, citation and columns. Replace the “/” at the end of the address of a page by it.',
    sitemapFile: 'List of the pages of the site',
    contactHeading: 'Questions and errors',
    contactHint: 'Where to ask about the data or to report an error.',
    contactForm: 'Contact page',
    contactRepository: 'Repository of data and program (list of issues)',
    readableFormat: 'CSV (headings in words)',
    licenceHeading: 'Licence and attribution',
    licenceFile: (title: string, name: string) =>
      `The data of “${title}” may be used under ${name}.`,
    creditHint: 'Credit the source like this, for example.',
    credit: (title: string, page: string, url: string, licence: string) =>
      `Source: ${title}, “${page}”, ${url} (${licence})`,
  }) as const;
