import type { Words } from '../../text/words.ts';
import type { Column } from './column.ts';
import { csv, csvLines, type Row } from './csv.ts';
import { inParts } from './in-parts.ts';
import { once } from './once.ts';

export type TableName = keyof Words['columns'];
type ColumnName<Name extends TableName> = keyof Words['columns'][Name] & string;

export type DescribedColumn = Column &
  Readonly<{ name: string; title: string; description: string }>;

/** A published table: what it is called, what its columns mean, and its rows. */
export type Table<Name extends TableName = TableName> = Readonly<{
  name: Name;
  title: string;
  description: string;
  columns: readonly DescribedColumn[];
  /** The columns that together tell a row from every other; empty if there are none. */
  primaryKey: readonly string[];
  rows: readonly Row<string>[];
}>;

/** Puts the columns of a table beside their words; a column without words does not compile. Rows are made when they are asked for. */
export function table<Name extends TableName>(
  words: Words,
  name: Name,
  columns: Readonly<Record<ColumnName<Name>, Column>>,
  makeRows: () => readonly Row<ColumnName<Name>>[],
  primaryKey: readonly ColumnName<Name>[] = [],
): Table<Name> {
  const rows = once(makeRows);
  const described = Object.entries<Column>(columns).map(([column, kind]) => {
    const [title, description] = wordsOf(words, name, column);
    return { name: column, title, description, ...kind };
  });
  return {
    ...{ name, ...words.tables[name], columns: described, primaryKey },
    get rows() {
      return rows();
    },
  };
}

function wordsOf(words: Words, name: TableName, column: string): readonly [string, string] {
  const texts: Readonly<Record<string, readonly [string, string]>> = words.columns[name];
  const found = texts[column];
  if (!found) throw new Error(`missing words: ${name}.${column}`);
  return found;
}

export const tableCsv = ({ columns, rows }: Table): string => csv(namesOf(columns), rows);

/** The same of any number of rows, in UTF-8. */
export function tableCsvBytes({ columns, rows }: Table): Uint8Array<ArrayBuffer> {
  const names = namesOf(columns);
  return inParts(rows, (part) => csvLines(names, part), { head: csv(names, []) });
}

const namesOf = (columns: readonly DescribedColumn[]): readonly string[] =>
  columns.map(({ name }) => name);

/** The same for people who open it in a spreadsheet: titles as headings, and the mark (BOM) by which Excel knows UTF-8. */
export function readableCsv({ columns, rows }: Table): Uint8Array<ArrayBuffer> {
  const titles = columns.map(({ title }) => title);
  return inParts(rows, (part) => csvLines(namesOf(columns), part), {
    head: `\ufeff${csv(titles, [])}`,
  });
}
