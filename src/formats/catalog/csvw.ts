import type { Edition } from '../../edition.ts';
import type { Site } from '../../model/content/site.ts';
import { licenceUri } from '../data/whole.ts';
import type { ColumnType } from '../table/column.ts';
import type { DescribedColumn, Table } from '../table/table.ts';

const contextOf = ({ words }: Edition) => [
  'http://www.w3.org/ns/csvw',
  { '@language': words.language },
];

/** CSV on the Web metadata (https://www.w3.org/TR/tabular-metadata/) of one CSV file beside it. */
export const csvwTable = (edition: Edition, table: Table, url = `${table.name}.csv`) => ({
  '@context': contextOf(edition),
  ...described(edition.dataset.site, table),
  url,
  tableSchema: schema(table),
});

/** The same of all tables in one group, with the keys that lead from one to another. */
export const csvwGroup = (edition: Edition, tables: readonly Table[]) => ({
  '@context': contextOf(edition),
  'dc:title': edition.dataset.site.title,
  'dc:license': { '@id': licenceUri(edition.dataset.site) },
  tables: tables.map((table) => ({
    ...described(edition.dataset.site, table),
    url: `${table.name}.csv`,
    tableSchema: { ...schema(table), ...foreignKeys(table) },
  })),
});

const described = (site: Site, { title, description }: Table) => ({
  'dc:title': title,
  'dc:description': description,
  'dc:publisher': site.publisher,
  'dc:license': { '@id': licenceUri(site) },
});

const schema = ({ columns, primaryKey }: Table) => ({
  columns: columns.map(column),
  ...(primaryKey.length > 0 && { primaryKey }),
});

const DATATYPES: Readonly<Record<ColumnType, string>> = {
  text: 'string',
  integer: 'integer',
  number: 'decimal',
  boolean: 'boolean',
  url: 'anyURI',
};

const column = ({ name, title, description, type, required, several }: DescribedColumn) => ({
  name,
  titles: name,
  'rdfs:label': title,
  'dc:description': description,
  datatype: DATATYPES[type],
  ...(required && { required }),
  ...(several && { separator: ';' }),
});

/** A foreign key may hold no null (https://www.w3.org/TR/tabular-metadata/#foreign-keys): optional columns are none. */
function foreignKeys({ columns }: Table) {
  const keys = columns.flatMap(({ name, refers, required }) =>
    refers && required
      ? [
          {
            columnReference: name,
            reference: { resource: `${refers.table}.csv`, columnReference: refers.column },
          },
        ]
      : [],
  );
  return keys.length > 0 ? { foreignKeys: keys } : {};
}
