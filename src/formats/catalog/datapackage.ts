import type { Edition } from '../../edition.ts';
import { codesOf, type CodeList } from '../data/codes.ts';
import { licenceUri, wholeDescription, wholeKeywords, wholeTitle } from '../data/whole.ts';
import type { ColumnType } from '../table/column.ts';
import { digestOf } from '../table/digest.ts';
import { tableCsv, type DescribedColumn, type Table } from '../table/table.ts';

/** A Frictionless Data Package (https://specs.frictionlessdata.io/data-package/) of the tables as CSV beside it. */
export const dataPackage = (
  edition: Edition,
  tables: readonly Table[],
  lists: readonly CodeList[],
) => ({
  profile: 'tabular-data-package',
  name: 'monosashi',
  ...described(edition),
  resources: tables.map((table) => resource(table, lists)),
});

const described = (edition: Edition) => {
  const {
    site,
    reports,
    releases: [latest],
  } = edition.dataset;
  return {
    title: wholeTitle(site),
    description: wholeDescription(edition),
    keywords: wholeKeywords(edition),
    ...(latest && { version: latest.version, created: `${latest.date}T00:00:00Z` }),
    homepage: edition.links.absolute(edition.links.dataHref),
    licenses: [{ name: site.dataLicence.id, title: site.dataLicence.name, path: licenceUri(site) }],
    contributors: [{ title: site.publisher, role: 'publisher' }],
    sources: reports.map(({ source }) => ({
      title: edition.words.sourceLine(source.publisher, source.title),
    })),
  };
};

const resource = (table: Table, lists: readonly CodeList[]) => ({
  ...resourceFile(table),
  dialect: {
    delimiter: ',',
    lineTerminator: '\r\n',
    quoteChar: '"',
    doubleQuote: true,
    header: true,
  },
  schema: {
    fields: table.columns.map((column) => field(column, lists)),
    missingValues: [''],
    ...(table.primaryKey.length > 0 && { primaryKey: table.primaryKey }),
    ...foreignKeys(table.columns),
  },
});

function resourceFile(table: Table) {
  const { name, title, description } = table;
  const { bytes, sha256 } = digestOf(tableCsv(table));
  return {
    profile: 'tabular-data-resource',
    name,
    path: `${name}.csv`,
    title,
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
  };
}

const TYPES: Readonly<Record<ColumnType, Readonly<{ type: string; format?: string }>>> = {
  text: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  url: { type: 'string', format: 'uri' },
};

function field(column: DescribedColumn, lists: readonly CodeList[]) {
  const { name, title, description, type, required = false } = column;
  const codes = codesOf(lists, column.codes);
  const constraints = {
    ...(required && { required }),
    ...(codes && !column.several && { enum: codes.map(({ code }) => code) }),
    ...(column.pattern !== undefined && { pattern: column.pattern }),
  };
  const described = { name, title, description, ...TYPES[type] };
  return Object.keys(constraints).length > 0 ? { ...described, constraints } : described;
}

function foreignKeys(columns: readonly DescribedColumn[]) {
  const keys = columns.flatMap(({ name, refers }) =>
    refers ? [{ fields: name, reference: { resource: refers.table, fields: refers.column } }] : [],
  );
  return keys.length > 0 ? { foreignKeys: keys } : {};
}
