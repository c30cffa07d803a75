import type { Dataset } from '../../model/dataset.ts';
import { absolute, dataHref } from '../../links.ts';
import { words } from '../../text/words.ts';
import type { CodeList } from './codes.ts';
import type { Subject } from './subject.ts';
import type { Table } from '../table/table.ts';
import { licenceUri } from './whole.ts';
import type { TextSheet } from '../table/xlsx.ts';

/** What someone who opens the files needs to know first. */
const introduction = ({ site, releases: [latest] }: Dataset): readonly string[] => [
  site.description,
  ...(latest ? [words.readmeVersion(latest.version, latest.date)] : []),
  words.readmeCompare,
  words.readmeMissing,
  words.readmeCodes,
  words.readmeYears,
  words.readmeSummaries,
  words.readmeSource(site.city),
  words.readmeLicence(site.dataLicence.name, site.dataLicence.url),
  words.readmeExplained(absolute(site.baseUrl, dataHref)),
];

/** The first sheet of a workbook: what it is, every column of its tables, every code in them. */
export function readmeSheet(
  dataset: Dataset,
  tables: readonly Table[],
  lists: readonly CodeList[],
  subject: Subject | null = null,
): TextSheet {
  const about = subject ? [subject.name, ...subject.lines] : [];
  const intro = [dataset.site.title, ...about, ...introduction(dataset), ''].map((line) => [line]);
  const columns = [[...words.dictionaryHead], ...tables.flatMap(columnRows)];
  const codes = [codesHead, ...usedLists(tables, lists).flatMap(codeRows)];
  return {
    name: words.readmeSheet,
    rows: [...intro, ...columns, [''], ...codes],
    bold: [0, ...(subject ? [1] : []), intro.length, intro.length + columns.length + 1],
    widths: [24, 22, 26, 18, 80, 24],
  };
}

const columnRows = ({ name, columns }: Table): readonly string[][] =>
  columns.map((column) => [
    ...[name, column.name, column.title],
    ...[words.columnTypes[column.type], column.description, column.codes ?? ''],
  ]);

/** The fourth column is narrow: what a code means stands in the wide one, below the descriptions of columns. */
const codeRow = (list: string, title: string, code: string, label: string): readonly string[] => [
  ...[list, title, code, '', label],
];

const codesHead = codeRow(...words.codesHead);

const codeRows = ({ name, title, codes }: CodeList): readonly (readonly string[])[] =>
  codes.map(({ code, label }) => codeRow(name, title, code, label));

const usedLists = (tables: readonly Table[], lists: readonly CodeList[]): readonly CodeList[] =>
  lists.filter(({ name }) => tables.some(({ columns }) => columns.some((c) => c.codes === name)));

/** The README of the archive, in Markdown. */
export const readmeText = (
  dataset: Dataset,
  tables: readonly Table[],
  lists: readonly CodeList[],
): string =>
  [
    `# ${dataset.site.title}`,
    introduction(dataset).join('\n\n'),
    ...tables.map(tableText),
    ...lists.map(
      ({ name, title, explanation, codes }) =>
        `## ${name}（${title}）\n\n${explanation}\n\n${codes.map(({ code, label }) => `- \`${code}\`：${label}`).join('\n')}`,
    ),
  ].join('\n\n') + '\n';

/** On what terms the files can be used, for the archive. */
export function licenceText({ site }: Dataset): string {
  const { name, id, url } = site.dataLicence;
  const credit = words.credit(site.title, words.data, absolute(site.baseUrl, dataHref), id);
  const lines = [
    words.licenceFile(site.title, name),
    ...new Set([licenceUri(site), url]),
    `${words.creditHint}\n${credit}`,
  ];
  return `${lines.join('\n\n')}\n`;
}

const tableText = ({ name, title, description, columns, rows }: Table): string =>
  [
    `## ${name}（${title}、${words.tableRows(rows.length)}）`,
    description,
    columns
      .map((column) => `- \`${column.name}\` ${column.title}：${column.description}`)
      .join('\n'),
  ].join('\n\n');
