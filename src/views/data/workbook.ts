import type { DataKind } from '../../links/file-kind.ts';

/**
 * The most rows that a workbook holds in all its tables, each of which stands in it twice, with up to some 50 columns.
 * To make one of 40,000 takes 13 seconds and a gigabyte, and what opens it needs its share too: that ends long before the
 * 1,048,576 rows of a sheet that Excel itself takes
 * (https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3).
 */
export const WORKBOOK_ROWS = 50_000;

/** What the data of a page are offered as that come to so many rows. */
export const dataKinds = (rows: number, most = WORKBOOK_ROWS): readonly DataKind[] =>
  rows > most ? ['csv', 'json'] : ['xlsx', 'csv', 'json'];
