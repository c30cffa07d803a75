import { z } from 'zod';
import { list, optional, text } from './fields.ts';

/**
 * The columns of the official form by what stands in them. Of lists, the name and the figure of each entry stand in one
 * cell; `item` and `indicator` tell by their names on which rows of the framework a block stands.
 */
const STRATEGY_FIELDS = [
  ...(['item', 'indicator', 'aim', 'outcomes', 'plan', 'effectiveness', 'results'] as const),
  ...(['results.previous', 'results.rating', 'rating', 'progress', 'issue', 'response'] as const),
] as const;
const INITIATIVE_FIELDS = [
  ...(['item', 'indicator', 'summary', 'targets', 'withdrawal', 'before', 'done'] as const),
  ...(['results', 'achievement', 'effectiveness', 'issue', 'improvement'] as const),
] as const;

/** A sheet and its columns in the order of the form: `equals` are other headings of the same column, `group` the one above it. */
const sheetSchema = <const Fields extends readonly [string, ...string[]]>(fields: Fields) =>
  z.strictObject({
    name: text,
    columns: z.array(
      z.strictObject({
        field: z.enum(fields),
        name: text,
        equals: list(text),
        group: optional(text),
      }),
    ),
  });

/** The official form of reports: its two sheets. */
export const formSchema = z.strictObject({
  strategies: sheetSchema(STRATEGY_FIELDS),
  initiatives: sheetSchema(INITIATIVE_FIELDS),
});

export type Form = Readonly<z.infer<typeof formSchema>>;
export type FormSheetName = keyof Form;
