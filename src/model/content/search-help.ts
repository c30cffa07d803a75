import { z } from 'zod';
import { list, text } from './fields.ts';

/** A word of the reports, and what people may ask for who look for it: not the same, and never shown as such. */
const hintSchema = z.strictObject({ word: text, asked: z.array(text).min(1) });

export type Hint = Readonly<z.infer<typeof hintSchema>>;

/** A name of a place or a thing that the analyser reads otherwise than it is read (長吉, ながよし). */
const readingSchema = z.strictObject({ word: text, reading: text });

/** What helps the search; `readings` also helps readers, above the words; `spellings` are groups of spellings of one word that no rule tells (障がい, 障害). */
export const searchHelpSchema = z.strictObject({
  hints: list(hintSchema),
  spellings: list(z.array(text).min(2)),
  readings: list(readingSchema),
});

export type SearchHelp = Readonly<z.infer<typeof searchHelpSchema>>;
