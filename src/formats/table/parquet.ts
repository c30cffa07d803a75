import { parquetWriteBuffer, type BasicType } from 'hyparquet-writer';
import type { ColumnType } from './column.ts';
import type { Table } from './table.ts';

const TYPES: Readonly<Record<ColumnType, BasicType>> = {
  text: 'STRING',
  integer: 'INT32',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  url: 'STRING',
};

/**
 * A table as Apache Parquet: the same columns, with real types, missing as null; in groups of so many rows, each with the
 * least and greatest value of every column.
 */
export function parquet({ columns, rows }: Table, rowGroupSize?: number): Uint8Array<ArrayBuffer> {
  const columnData = columns.map(({ name, type }) => ({
    name,
    type: TYPES[type],
    data: rows.map((row) => row[name] ?? null),
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData, ...(rowGroupSize && { rowGroupSize }) }));
}
