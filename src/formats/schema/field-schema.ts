import type { AnyWords } from '../../text/field.ts';
import type { JsonSchema } from './json-schema.ts';
import { scalarSchema, type FieldContext } from './scalar-schema.ts';

/**
 * What the model demands of a field, as an editor checks it, with the words in which the editor explains it. A field that
 * may be left out is left out of `required`; left empty, it is a mistake.
 */
export function fieldSchema(
  demanded: JsonSchema,
  words: AnyWords,
  context: FieldContext,
): JsonSchema {
  const { default: _, ...written } = demanded;
  const [inner, nothing] = written.anyOf ?? [];
  if (inner && nothing?.type === 'null') return fieldSchema(inner, words, context);
  const isScalar = [written.type].flat().includes('string');
  const { title, hint, examples } = words;
  const { items, properties } = written;
  return {
    ...(title !== undefined && { title }),
    ...(hint !== undefined && { description: hint }),
    ...(examples && { examples }),
    ...(isScalar ? scalarSchema(written, words, context) : written),
    ...(items && { items: fieldSchema(items, entryWords(words), context) }),
    ...(properties && { properties: fieldSchemas(properties, words, context) }),
  };
}

const fieldSchemas = (
  properties: Readonly<Record<string, JsonSchema>>,
  { fields = {} }: AnyWords,
  context: FieldContext,
) =>
  Object.fromEntries(
    Object.entries(properties).map(
      ([key, field]) => [key, fieldSchema(field, fields[key] ?? {}, context)] as const,
    ),
  );

/** An entry of a list bears the name of one; what is said of the list is not said again. */
const entryWords = ({ one, fields, choices }: AnyWords): AnyWords => ({
  ...(one !== undefined && { title: one }),
  ...(fields && { fields }),
  ...(choices && { choices }),
});
