/** The formats in which every table is published. */
export const TABLE_FORMATS = ['csv', 'json', 'xlsx', 'parquet'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** The files of `/data/` that are about all tables. */
export const ARCHIVE = 'monosashi.zip';
export const CATALOG = 'catalog.jsonld';
export const DATA_PACKAGE = 'datapackage.json';
export const CSVW_GROUP = 'csv-metadata.json';

/** Media types as IANA registers them (https://www.iana.org/assignments/media-types/). */
export const MEDIA_TYPES: Readonly<Record<TableFormat, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  parquet: 'application/vnd.apache.parquet',
};
export const ZIP_TYPE = 'application/zip';
