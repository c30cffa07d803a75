/** The keywords of JSON Schema (draft 7) that files of content are described in. */
export type JsonSchema = Readonly<{
  title?: string;
  description?: string;
  type?: string | readonly string[];
  properties?: Readonly<Record<string, JsonSchema>>;
  required?: readonly string[];
  items?: JsonSchema;
  enum?: readonly (string | number)[];
  enumDescriptions?: readonly string[];
  examples?: readonly unknown[];
  pattern?: string;
  minLength?: number;
  anyOf?: readonly JsonSchema[];
  [keyword: string]: unknown;
}>;
