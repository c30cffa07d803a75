import { z } from 'zod';
import { optional, text } from './fields.ts';
import { printed } from './revision.ts';

/** The published tables, as their files are named. */
export const PUBLISHED_TABLES = [
  ...['results', 'observations', 'initiatives', 'reports', 'indicators', 'wards', 'codes'],
] as const;
export type PublishedTable = (typeof PUBLISHED_TABLES)[number];

/** Stands for a column in an entry that tells of a whole row that has gone. */
export const WHOLE_ROW = 'row';

/**
 * A published cell that was changed and is no figure of a report: `row` is its key (of several columns joined by a
 * blank), the column named as in the files. Without a row it tells of every row in which `before` became `after`, or,
 * without these too, of the whole column.
 */
export const cellSchema = z.strictObject({
  table: z.enum(PUBLISHED_TABLES),
  row: optional(text),
  column: text,
  before: optional(printed),
  after: optional(printed),
});

export type CellRevision = Readonly<z.infer<typeof cellSchema>>;
