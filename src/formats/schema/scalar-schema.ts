import type { Form } from '../../model/content/fields.ts';
import type { Register } from '../../model/content/register.ts';
import type { AnyWords } from '../../text/field.ts';
import type { Messages } from '../../text/ja/messages.ts';
import type { Choice, Choices } from './choices.ts';
import type { JsonSchema } from './json-schema.ts';

/** What holds for every field of a content: what may be named, in which languages a text may be, how mistakes are told. */
export type FieldContext = Readonly<{
  choices: Choices;
  languages: readonly string[];
  messages: Messages;
}>;

type Scalar = Readonly<{ register?: Register }> & Partial<Form> & JsonSchema;

/**
 * What the model demands of a single value. The generator reads `2016` as text, an editor as a number: where a text may
 * look like a number, both are right.
 */
export function scalarSchema(
  demanded: JsonSchema,
  words: AnyWords,
  { choices, languages, messages }: FieldContext,
): JsonSchema {
  const { register, mistake, range, type: _, enum: codes, ...rest } = demanded as Scalar;
  if (register) return choiceSchema(choices[register]);
  if (codes) return choiceSchema(codes.map((code) => choiceOf(String(code), words)));
  if (mistake) {
    const { message, remedy } = messages.rules[mistake]('');
    const type = range ? ['string', 'integer'] : 'string';
    return { type, ...rest, ...range, errorMessage: `${message} — ${remedy}` };
  }
  const isFilled = rest.minLength !== undefined;
  const text = { type: ['string', 'number', ...(isFilled ? [] : ['null'])], ...rest };
  return isFilled && languages.length > 1 ? { anyOf: [text, texts(text, languages)] } : text;
}

const choiceOf = (code: string, { choices }: AnyWords): Choice => ({
  ...{ code, meaning: choices?.[code] ?? '' },
});

/** A code that looks like a number may be read as one. Where there is nothing to choose from, nothing may be written. */
function choiceSchema(choices: readonly Choice[]): JsonSchema {
  if (choices.length === 0) return { not: {} };
  const written = choices.flatMap(({ code, meaning }) => [
    { code, meaning },
    ...(String(Number(code)) === code ? [{ code: Number(code), meaning }] : []),
  ]);
  return {
    enum: written.map(({ code }) => code),
    enumDescriptions: written.map(({ meaning }) => meaning),
  };
}

/** A text in several languages: `{ ja: …, en: … }`. */
const texts = (text: JsonSchema, languages: readonly string[]): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(languages.map((language) => [language, text])),
  additionalProperties: false,
  minProperties: 1,
});
