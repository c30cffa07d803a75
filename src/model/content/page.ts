import { z } from 'zod';
import { text } from './fields.ts';

/** What a page written by hand says above its text. */
export const pageSchema = z.strictObject({ title: text, description: text });

/** A page written by hand: its name (`about`), its file and its text in Markdown. */
export type Page = Readonly<
  z.infer<typeof pageSchema> & { name: string; file: string; body: string }
>;
