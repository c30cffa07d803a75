import type { Edition } from '../../edition.ts';
import { readableName } from '../../views/data/readable.ts';
import { json } from '../table/json.ts';
import type { PublishedFile } from '../table/published-file.ts';
import { readableCsv, tableCsv, type Table } from '../table/table.ts';
import { csvwTable } from './csvw.ts';

/** A table at an address as CSV: for programs, with what its columns mean beside it, and for people. */
export const csvFiles = (
  edition: Edition,
  href: string,
  table: () => Table,
): readonly PublishedFile[] => [
  { href, body: () => tableCsv(table()) },
  { href: readableName(href, edition.words.language), body: () => readableCsv(table()) },
  {
    href: `${href}-metadata.json`,
    body: () => json(csvwTable(edition, table(), href.slice(href.lastIndexOf('/') + 1))),
  },
];
