import { Ajv, type ValidateFunction } from 'ajv';
import { CORE_SCHEMA, load } from 'js-yaml';
import { readContent } from '../../build/content.ts';
import { readEditions } from '../../build/editions.ts';
import { CITY_CONTENT } from '../../site/sites.ts';
import { contentSchema } from './content-schema.ts';
import { CONTENT_KINDS, type ContentKind } from './kinds.ts';

/** The content of the invented city. */
export const cityFiles = readContent(CITY_CONTENT);
const reading = readEditions(cityFiles);
if (!reading.ok) throw new Error('invalid content');
export const { own: cityEdition, messages } = reading;

/** What an editor reads in a YAML file: numbers where it sees any. */
export const asEdited = (text: string): unknown => load(text, { schema: CORE_SCHEMA });

/** The kind of a content file by its path; null for a file that is no YAML. */
export function kindOf(path: string): ContentKind | null {
  if (path.startsWith('content/reports/')) return 'report';
  return CONTENT_KINDS.find((kind) => path === `content/${kind}.yaml`) ?? null;
}

const ajv = new Ajv({
  allErrors: true,
  strict: true,
  allowUnionTypes: true,
  strictRequired: false,
});
ajv.addVocabulary(['enumDescriptions', 'errorMessage', 'prose']);

/** A validator that knows nothing of the generator. */
export const validatorOf = (schema: object): ValidateFunction => ajv.compile(schema);

/** Whether the schema of the city accepts what an editor reads in a file of this kind. */
export const isAccepted = (kind: ContentKind, content: unknown): boolean => {
  validators[kind] ??= validatorOf(contentSchema(kind, cityEdition, messages));
  return validators[kind](content);
};
const validators: Partial<Record<ContentKind, ValidateFunction>> = {};
