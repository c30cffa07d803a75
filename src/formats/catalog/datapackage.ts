import type { Edition } from '../../edition.ts';
import { codesOf, type CodeList } from '../data/codes.ts';
import { licenceUri, wholeDescription, wholeKeywords, wholeTitle } from '../data/whole.ts';
import type { ColumnType } from '../table/column.ts';
import type { Digest } from '../table/digest.ts';
import type { DescribedColumn, Table } from '../table/table.ts';

/** A Frictionless Data Package (https://specs.frictionlessdata.io/data-package/) of the tables as CSV beside it; `digests` of those files, by name. */
export const dataPackage = (
  edition: Edition,
  tables: readonly Table[],
  lists: readonly CodeList[],
  digests: ReadonlyMap<string, Digest>,
) => ({
  profile: 'tabular-data-package',
  name: 'monosashi',
  ...described(edition),
  resources: tables.map((table) => resource(table, lists, digests.get(fileOf(table)))),
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

const resource = (table: Table, lists: readonly CodeList[], digest: Digest | undefined) => ({
  ...resourceFile(table, digest),
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

const fileOf = ({ name }: Table): string => `${name}.csv`;

function resourceFile(table: Table, digest: Digest | undefined) {
  const { name, title, description } = table;
  if (!digest) throw new RangeError(`missing digest: ${name}`);
  const { bytes, sha256 } = digest;
  return {
    profile: 'tabular-data-resource',
    name,
    path: fileOf(table),
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
