import { z } from 'zod';
import { id, list, text } from './fields.ts';

/** A term of the reports in everyday words, with its reading and the other words people use for it. */
const termSchema = z.strictObject({
  id,
  term: text,
  reading: text,
  meaning: text,
  synonyms: list(text),
});

export type Term = Readonly<z.infer<typeof termSchema>>;

/** A word of the reports that needs no explanation, for the search: its reading and other words for it. */
const wordSchema = z.strictObject({ word: text, reading: text, synonyms: list(text) });

export type Word = Readonly<z.infer<typeof wordSchema>>;

/** `spellings` are groups of spellings of one word (取組, 取り組み). */
export const glossarySchema = z.strictObject({
  terms: z.array(termSchema),
  words: list(wordSchema),
  spellings: list(z.array(text).min(2)),
});

export type Glossary = Readonly<z.infer<typeof glossarySchema>>;
