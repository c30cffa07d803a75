import type { Edition } from '../../edition.ts';
import type { Words } from '../../text/words.ts';
import type { Table } from '../table/table.ts';
import type { TextSheet } from '../table/xlsx.ts';
import type { CodeList } from './codes.ts';
import type { Subject } from './subject.ts';
import { licenceUri } from './whole.ts';

/** What someone who opens the files needs to know first. */
const introduction = ({ dataset, words, links }: Edition): readonly string[] => [
  dataset.site.description,
  ...dataset.releases.slice(0, 1).map(({ version, date }) => words.readmeVersion(version, date)),
  words.readmeCompare,
  words.readmeMissing,
  words.readmeCodes,
  words.readmeYears,
  words.readmeSummaries,
  words.readmeSource(dataset.site.city),
  words.readmeLicence(dataset.site.dataLicence.name, dataset.site.dataLicence.url),
  words.readmeExplained(links.absolute(links.dataHref)),
];

/** The first sheet of a workbook: what it is, every column of its tables, every code in them. */
export function readmeSheet(
  edition: Edition,
  tables: readonly Table[],
  lists: readonly CodeList[],
  subject: Subject | null = null,
): TextSheet {
  const { words } = edition;
  const about = subject ? [subject.name, ...subject.lines] : [];
  const intro = [edition.dataset.site.title, ...about, ...introduction(edition), ''].map((line) => [
    line,
  ]);
  const columns = [[...words.dictionaryHead], ...tables.flatMap((one) => columnRows(words, one))];
  const [list, title, code, label] = words.codesHead;
  const codes = [codeRow(list, title, code, label), ...usedLists(tables, lists).flatMap(codeRows)];
  return {
    name: words.readmeSheet,
    rows: [...intro, ...columns, [''], ...codes],
    bold: [0, ...(subject ? [1] : []), intro.length, intro.length + columns.length + 1],
    widths: [24, 22, 26, 18, 80, 24],
  };
}

const columnRows = (words: Words, { name, columns }: Table): readonly string[][] =>
  columns.map((column) => [
    ...[name, column.name, column.title],
    ...[words.columnTypes[column.type], column.description, column.codes ?? ''],
  ]);

/** The fourth column is narrow: what a code means stands in the wide one, below the descriptions of columns. */
const codeRow = (list: string, title: string, code: string, label: string): readonly string[] => [
  ...[list, title, code, '', label],
];

const codeRows = ({ name, title, codes }: CodeList): readonly (readonly string[])[] =>
  codes.map(({ code, label }) => codeRow(name, title, code, label));

const usedLists = (tables: readonly Table[], lists: readonly CodeList[]): readonly CodeList[] =>
  lists.filter(({ name }) => tables.some(({ columns }) => columns.some((c) => c.codes === name)));

/** The README of the archive, in Markdown. */
export const readmeText = (
  edition: Edition,
  tables: readonly Table[],
  lists: readonly CodeList[],
): string =>
  [
    `# ${edition.dataset.site.title}`,
    introduction(edition).join('\n\n'),
    ...tables.map((one) => tableText(edition.words, one)),
    ...lists.map((one) => listText(edition.words, one)),
  ].join('\n\n') + '\n';

/** On what terms the files can be used, for the archive. */
export function licenceText({ dataset, words, links }: Edition): string {
  const { name, id, url } = dataset.site.dataLicence;
  const credit = words.credit(dataset.site.title, words.data, links.absolute(links.dataHref), id);
  const lines = [
    words.licenceFile(dataset.site.title, name),
    ...new Set([licenceUri(dataset.site), url]),
    `${words.creditHint}\n${credit}`,
  ];
  return `${lines.join('\n\n')}\n`;
}

const tableText = (words: Words, { name, title, description, columns, rows }: Table): string =>
  [
    `## ${name}${words.brackets([title, words.tableRows(rows.length)].join(words.comma))}`,
    description,
    columns
      .map((column) => `- \`${column.name}\` ${column.title}${words.colon}${column.description}`)
      .join('\n'),
  ].join('\n\n');

const listText = (words: Words, { name, title, explanation, codes }: CodeList): string =>
  [
    `## ${name}${words.brackets(title)}`,
    explanation,
    codes.map(({ code, label }) => `- \`${code}\`${words.colon}${label}`).join('\n'),
  ].join('\n\n');
