import type { DataKind } from '../../links/file-kind.ts';

/**
 * The most rows that a workbook holds in all its tables: each stands in it twice, so that it has up to 100,000 rows of some
 * 40 cells. That opens on an office computer in half a minute and stays below what Google Sheets takes (10,000,000 cells,
 * https://support.google.com/drive/answer/37603); telephones and the memory of the build end long before Excel itself does
 * (1,048,576 rows a sheet, https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3).
 */
export const WORKBOOK_ROWS = 50_000;

/** What the data of a page are offered as that come to so many rows. */
export const dataKinds = (rows: number, most = WORKBOOK_ROWS): readonly DataKind[] =>
  rows > most ? ['csv', 'json'] : ['xlsx', 'csv', 'json'];
