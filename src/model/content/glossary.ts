import { z } from 'zod';
import { id, list, optional, text } from './fields.ts';

/** A term of the reports in everyday words, with its reading and other words of the same meaning. */
const termSchema = z.strictObject({
  id,
  term: text,
  reading: optional(text),
  meaning: text,
  synonyms: list(text),
});

export type Term = Readonly<z.infer<typeof termSchema>>;

export const glossarySchema = z.strictObject({ terms: z.array(termSchema) });

export type Glossary = Readonly<z.infer<typeof glossarySchema>>;
