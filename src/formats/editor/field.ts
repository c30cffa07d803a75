import type { JsonSchema } from '../schema/json-schema.ts';

/** A field of a form of the CMS (https://sveltiacms.app/en/docs/fields): what it is called, what may be filled in. */
export type EditorField = Readonly<{
  name: string;
  label?: string;
  label_singular?: string;
  hint?: string;
  widget: 'string' | 'text' | 'select' | 'list' | 'object';
  required: boolean;
  multiple?: boolean;
  options?: readonly Readonly<{ label: string; value: string }>[];
  pattern?: readonly [pattern: string, message: string];
  field?: EditorField;
  fields?: readonly EditorField[];
  summary?: string;
  collapsed?: boolean;
  min?: number;
}>;

/** The fields of a block. Lists of lists have no form: what they hold stays as it is. */
export const editorFields = ({
  properties = {},
  required = [],
}: JsonSchema): readonly EditorField[] =>
  Object.entries(properties).flatMap(([name, schema]) =>
    schema.items?.items ? [] : [editorField(name, schema, required.includes(name))],
  );

function editorField(name: string, schema: JsonSchema, required: boolean): EditorField {
  const { title, description } = schema;
  const told = {
    ...{ name, required },
    ...(title !== undefined && { label: title }),
    ...(description !== undefined && { hint: description }),
  };
  if (schema.items) return { ...told, ...listField(schema.items), ...minimum(schema) };
  if (schema.properties) {
    return { ...told, widget: 'object', fields: editorFields(schema) };
  }
  return { ...told, ...scalarField(schema) };
}

type Form = Omit<EditorField, 'name' | 'required'>;

function listField(entry: JsonSchema): Form {
  if (entry.enum) return { widget: 'select', multiple: true, options: optionsOf(entry) };
  const one = entry.title === undefined ? {} : { label_singular: entry.title };
  if (!entry.properties)
    return { widget: 'list', ...one, field: editorField('entry', entry, true) };
  const fields = editorFields(entry);
  return {
    widget: 'list',
    ...one,
    fields,
    summary: summaryOf(entry.title, fields),
    collapsed: true,
  };
}

/** An entry of a list is known by the texts that it must have, else by those it may have. */
function summaryOf(title: string | undefined, fields: readonly EditorField[]): string {
  const texts = fields.filter(({ widget }) => widget === 'string');
  const named = texts.filter(({ required }) => required);
  const shown = (named.length > 0 ? named : texts).slice(0, 2);
  return [title ?? '', ...shown.map(({ name }) => `{{fields.${name}}}`)].join(' ').trim();
}

const minimum = ({ minItems }: JsonSchema) =>
  typeof minItems === 'number' ? { min: minItems } : {};

/** A text that may be written in several languages is filled in in the first. */
function scalarField(schema: JsonSchema): Form {
  if (schema.enum) return { widget: 'select', options: optionsOf(schema) };
  const { prose, pattern, errorMessage } = schema.anyOf?.[0] ?? schema;
  return {
    widget: prose === true ? 'text' : 'string',
    ...(typeof pattern === 'string' && { pattern: [pattern, String(errorMessage)] }),
  };
}

const optionsOf = ({ enum: codes = [], enumDescriptions = [] }: JsonSchema) =>
  codes.flatMap((code, at) =>
    typeof code === 'string'
      ? [{ value: code, label: `${code}　${enumDescriptions[at] ?? ''}` }]
      : [],
  );
