import type { AnyWords } from '../../text/field.ts';
import type { Words } from '../../text/words.ts';
import type { TableName } from './field.ts';

/** The heading of a field in sheets, and what stands below it: its choices, or an example. */
export type FieldName = Readonly<{ title: string; legend: string | null }>;

/** The fields of a table by path, called by the words that editors have for them: those of an entry by what it is one of. */
export function fieldNames(table: TableName, words: Words): ReadonlyMap<string, FieldName> {
  const { fields } = words.contentFiles.report;
  const own: Fields = table === 'report' ? withoutLists(fields) : fields[table].fields;
  return new Map(namesUnder(own, '', '', words));
}

const LISTS: ReadonlySet<string> = new Set(['surveys', 'strategies', 'initiatives']);

type Fields = AnyWords['fields'];

const withoutLists = (fields: NonNullable<Fields>): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([field]) => !LISTS.has(field)));

const namesUnder = (
  fields: Fields,
  path: string,
  owner: string,
  words: Words,
): readonly (readonly [string, FieldName])[] =>
  Object.entries(fields ?? {}).flatMap(([field, own]) => {
    const { title = field, one } = own;
    const named = owner === '' ? title : words.form.within(owner, title);
    const inner = namesUnder(own.fields, `${path}${field}.`, one ?? named, words);
    return [[`${path}${field}`, { title: named, legend: legendOf(own, words) }] as const, ...inner];
  });

function legendOf({ choices, examples }: AnyWords, { form }: Words): string | null {
  if (choices) {
    const grades = Object.entries(choices).map(([value, label]) => ({ value, label }));
    return form.grades(grades);
  }
  const [example] = examples ?? [];
  return typeof example === 'string' ? form.example(example) : null;
}
