/** The list of the parts of the large tables, among the files of `/data/`. */
export const PARTS_LIST = 'parquet/index.json';

/** The folder of a table's parts. */
export const partFolder = (table: string): string => `parquet/${table}/`;

/** What Hive calls the part of what has no value in the column that divides. */
const NO_VALUE = '__HIVE_DEFAULT_PARTITION__';

/**
 * The part of a table about one fiscal year, named as Hive does and DuckDB, Arrow and Spark read it
 * (https://duckdb.org/docs/stable/data/partitioning/hive_partitioning). Where there are regions, a year is divided by
 * them: null are the wards of none, undefined is a site without regions.
 */
export const partName = (table: string, year: number, region?: string | null): string => {
  const below = region === undefined ? '' : `region=${region ?? NO_VALUE}/`;
  return `${partFolder(table)}fiscal_year=${year}/${below}part-0.parquet`;
};
