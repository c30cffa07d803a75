import { sort } from 'd3-array';
import type { Edition } from '../../edition.ts';
import type { Dataset } from '../../model/dataset.ts';
import { PARTS_LIST, partName } from '../../views/data/parts.ts';
import type { Row } from '../table/csv.ts';
import { digestOf } from '../table/digest.ts';
import { json } from '../table/json.ts';
import { once } from '../table/once.ts';
import { parquet } from '../table/parquet.ts';
import type { Body } from '../table/published-file.ts';
import type { Table, TableName } from '../table/table.ts';

/** The part of a table about one fiscal year, where there are regions about one of them or none, and its file. */
export type TablePart = Readonly<{
  table: TableName;
  fiscalYear: number;
  region?: string | null;
  rows: number;
  name: string;
  body: () => Body;
}>;

/** The tables of which every report brings many rows. */
const LARGE: readonly TableName[] = ['results', 'observations'];

/** The rows of a group, which a reader passes over as a whole where its least and greatest values say so. */
const GROUP = 5000;

/** The large tables in parts, a Parquet file for each fiscal year and region, with all columns; the newest year first. */
export const tableParts = ({ dataset }: Edition, tables: readonly Table[]): readonly TablePart[] =>
  tables
    .filter(({ name }) => LARGE.includes(name))
    .flatMap((table) => partsOf(table, byRegion(dataset)));

/** The files of the parts, and the list of them, for where no program can look into a folder. */
export const partFiles = (edition: Edition, parts: readonly TablePart[]) => [
  ...parts.map(({ name, body }) => ({ name, body })),
  { name: PARTS_LIST, body: () => json(parts.map((part) => listed(edition, part))) },
];

type Rows = Table['rows'];
type RegionRows = Readonly<{ region?: string | null; rows: Rows }>;

const partsOf = (table: Table, divided: (rows: Rows) => readonly RegionRows[]) =>
  [...Map.groupBy(table.rows, (row) => Number(row['fiscal_year']))]
    .toSorted(([a], [b]) => b - a)
    .flatMap(([fiscalYear, all]) =>
      divided(all).map(({ rows, ...region }): TablePart => ({
        ...{ table: table.name, fiscalYear, ...region, rows: rows.length },
        name: partName(table.name, fiscalYear, region.region),
        body: once(() => parquet({ ...table, rows: sort(rows, placeOf) }, GROUP)),
      })),
    );

/** Divides rows by the regions of their wards, in the order of the registry, those of none last; not at all without regions. */
function byRegion({ regions, index }: Dataset): (rows: Rows) => readonly RegionRows[] {
  if (regions.length === 0) return (rows) => [{ rows }];
  const regionOf = (ward: string) => index.wardBySlug.get(ward)?.region ?? null;
  return (all) => {
    const parts = Map.groupBy(all, ({ ward }) => regionOf(String(ward)));
    return [...regions.map(({ slug }) => slug), null].flatMap((region) => {
      const rows = parts.get(region);
      return rows ? [{ region, rows }] : [];
    });
  };
}

/** By indicator, what belongs to none last, then by ward. */
const placeOf = (row: Row<string>): string =>
  `${row['indicator'] ?? '\uffff'} ${row['ward'] ?? ''}`;

const listed = ({ links }: Edition, part: TablePart) => {
  const { table, fiscalYear, region, rows, name, body } = part;
  return {
    ...{ table, fiscal_year: fiscalYear, url: links.absolute(links.dataFileHref(name)), rows },
    ...digestOf(body()),
    ...(region !== undefined && { region }),
  };
};
