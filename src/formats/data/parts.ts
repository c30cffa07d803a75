import { sort } from 'd3-array';
import type { Edition } from '../../edition.ts';
import { PARTS_LIST, partName } from '../../views/data/parts.ts';
import type { Row } from '../table/csv.ts';
import { digestOf } from '../table/digest.ts';
import { json } from '../table/json.ts';
import { once } from '../table/once.ts';
import { parquet } from '../table/parquet.ts';
import type { Body } from '../table/published-file.ts';
import type { Table, TableName } from '../table/table.ts';

/** The part of a table about one fiscal year, and its file. */
export type TablePart = Readonly<{
  table: TableName;
  fiscalYear: number;
  rows: number;
  name: string;
  body: () => Body;
}>;

/** The tables of which every report brings many rows. */
const LARGE: readonly TableName[] = ['results', 'observations'];

/** The rows of a group, which a reader passes over as a whole where its least and greatest values say so. */
const GROUP = 5000;

/** The large tables in parts, a Parquet file for each fiscal year, with all columns; the newest year first. */
export const tableParts = (tables: readonly Table[]): readonly TablePart[] =>
  tables.filter(({ name }) => LARGE.includes(name)).flatMap(partsOf);

/** The files of the parts, and the list of them, for where no program can look into a folder. */
export const partFiles = (edition: Edition, parts: readonly TablePart[]) => [
  ...parts.map(({ name, body }) => ({ name, body })),
  { name: PARTS_LIST, body: () => json(parts.map((part) => listed(edition, part))) },
];

function partsOf(table: Table): readonly TablePart[] {
  const years = Map.groupBy(table.rows, (row) => Number(row['fiscal_year']));
  return [...years]
    .toSorted(([a], [b]) => b - a)
    .map(([fiscalYear, rows]) => ({
      ...{ table: table.name, fiscalYear, rows: rows.length },
      name: partName(table.name, fiscalYear),
      body: once(() => parquet({ ...table, rows: sort(rows, placeOf) }, GROUP)),
    }));
}

/** By indicator, what belongs to none last, then by ward. */
const placeOf = (row: Row<string>): string =>
  `${row['indicator'] ?? '\uffff'} ${row['ward'] ?? ''}`;

const listed = ({ links }: Edition, { table, fiscalYear, rows, name, body }: TablePart) => ({
  ...{ table, fiscal_year: fiscalYear, url: links.absolute(links.dataFileHref(name)), rows },
  ...digestOf(body()),
});
