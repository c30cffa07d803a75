import type { WardReport } from '../../model/dataset.ts';
import type { CodeListName } from '../data/codes.ts';

export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'url';

/** The column of another table whose values a column names. */
export type Reference = Readonly<{ table: string; column: string }>;

/**
 * What a column of a published table holds. `several` cells join their values with `;`; `codes` is the list that all
 * values come from; `wide` columns hold sentences.
 */
export type Column = Readonly<{
  type: ColumnType;
  required?: boolean;
  several?: boolean;
  wide?: boolean;
  codes?: CodeListName;
  /** A regular expression that every value matches as a whole. */
  pattern?: string;
  refers?: Reference;
  /** It follows from other cells, and changes only with them. */
  derived?: true;
}>;

export const text: Column = { type: 'text' };
export const sentence: Column = { type: 'text', wide: true };
export const several: Column = { type: 'text', several: true };
export const integer: Column = { type: 'integer' };
export const number: Column = { type: 'number' };
export const flag: Column = { type: 'boolean', required: true };
export const url: Column = { type: 'url', required: true, wide: true };

/** A municipality's five digits of JIS X 0402. */
export const wardCode: Column = { type: 'text', required: true, pattern: '^[0-9A-Za-z]+$' };

/** The same with its check digit. */
export const localGovernmentCode: Column = { type: 'text', pattern: '^[0-9]{6}$' };

export const coded = (codes: CodeListName): Column => ({ type: 'text', codes });
export const refersTo = (table: string, column: string): Column => ({
  type: 'text',
  refers: { table, column },
});
export const derived = (column: Column): Column => ({ ...column, derived: true });
export const required = (column: Column): Column => ({ ...column, required: true });

/** The names of columns in their order, which is a promise. */
export const namesOf = <Columns extends Readonly<Record<string, Column>>>(columns: Columns) =>
  Object.keys(columns) as readonly (keyof Columns & string)[];

/** The columns in which a row begins that tells of a report. */
export const REPORT_COLUMNS = {
  ward: required(refersTo('wards', 'ward')),
  ward_code: derived(wardCode),
  fiscal_year: required(integer),
} as const;

/** What stands in them. */
export const reportCells = ({ ward, report }: WardReport) => ({
  ward: ward.slug,
  ward_code: ward.code,
  fiscal_year: report.fiscalYear,
});

/** The columns in which a published file states a target. */
export const TARGET_COLUMNS = {
  target_operator: coded('operator'),
  target_value: number,
  target_unit: text,
} as const;
