import { z } from 'zod';
import type { Edition } from '../../edition.ts';
import type { Messages } from '../../text/ja/messages.ts';
import { choicesOf } from './choices.ts';
import { fieldSchema } from './field-schema.ts';
import type { JsonSchema } from './json-schema.ts';
import { contentSchemas, type ContentKind } from './kinds.ts';

/** The JSON Schema of one kind of content file, explained in the content's own language, with the codes of its registers. */
export function contentSchema(
  kind: ContentKind,
  { dataset, words }: Edition,
  messages: Messages,
): JsonSchema {
  const { $schema, ...demanded } = z.toJSONSchema(contentSchemas[kind], {
    ...{ target: 'draft-7', io: 'input', unrepresentable: 'any' },
  }) as JsonSchema;
  const context = {
    ...{ choices: choicesOf(dataset), languages: dataset.site.languages, messages },
  };
  return { $schema, ...fieldSchema(demanded, words.contentFiles[kind], context) };
}
