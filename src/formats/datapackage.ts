import type { Dataset } from '../model/dataset.ts';
import { absolute, dataHref } from '../links.ts';
import { words } from '../text/words.ts';
import { codesOf, type CodeList } from './codes.ts';
import type { ColumnType } from './column.ts';
import type { DescribedColumn, Table } from './table.ts';

/** A Frictionless Data Package (https://specs.frictionlessdata.io/data-package/) of the tables as CSV beside it. */
export const dataPackage = (
  { site, reports, releases }: Dataset,
  tables: readonly Table[],
  lists: readonly CodeList[],
) => ({
  profile: 'tabular-data-package',
  name: 'monosashi',
  title: `${site.title} — ${site.subtitle}`,
  description: site.description,
  ...(releases[0] && { version: releases[0].version }),
  homepage: absolute(site.baseUrl, dataHref),
  licenses: [
    { name: site.dataLicence.id, title: site.dataLicence.name, path: site.dataLicence.url },
  ],
  contributors: [{ title: site.publisher, role: 'publisher' }],
  sources: reports.map(({ source }) => ({
    title: words.sourceLine(source.publisher, source.title),
  })),
  resources: tables.map((table) => resource(table, lists)),
});

const resource = (
  { name, title, description, columns, primaryKey }: Table,
  lists: readonly CodeList[],
) => ({
  profile: 'tabular-data-resource',
  name,
  path: `${name}.csv`,
  title,
  description,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: {
    delimiter: ',',
    lineTerminator: '\r\n',
    quoteChar: '"',
    doubleQuote: true,
    header: true,
  },
  schema: {
    fields: columns.map((column) => field(column, lists)),
    missingValues: [''],
    ...(primaryKey.length > 0 && { primaryKey }),
    ...foreignKeys(columns),
  },
});

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
    ...(codes && { enum: codes.map(({ code }) => code) }),
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
