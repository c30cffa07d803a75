/** The list of the parts of the large tables, among the files of `/data/`. */
export const PARTS_LIST = 'parquet/index.json';

/** The folder of a table's parts. */
export const partFolder = (table: string): string => `parquet/${table}/`;

/**
 * The part of a table about one fiscal year, named as Hive does and DuckDB, Arrow and Spark read it
 * (https://duckdb.org/docs/stable/data/partitioning/hive_partitioning): another column can divide a year further.
 */
export const partName = (table: string, year: number): string =>
  `${partFolder(table)}fiscal_year=${year}/part-0.parquet`;
