import type { Form, FormSheetName } from '../../../model/content/form.ts';
import type { Words } from '../../../text/words.ts';
import { fieldNames } from '../field-words.ts';
import type { TableName } from '../field.ts';
import { plain } from '../find/heading.ts';

/** A column of a table: the field by its path, and its heading; `group` stands above it, `legend` below. */
export type Column = Readonly<{
  path: string;
  title: string;
  group: string | null;
  legend: string | null;
  isOfficial: boolean;
}>;

/** The columns of the official form, without what stands below their headings. */
export const officialColumns = (form: Form, sheet: FormSheetName): readonly Column[] =>
  form[sheet].columns.map(({ field, name, group }) => ({
    ...{ path: field, title: name, group, legend: null, isOfficial: true },
  }));

/**
 * Columns for what the form does not hold: a field is called by its words. One without words is called by its path, and
 * so is one whose words are a heading of the form.
 */
export function extraColumns(
  table: TableName,
  paths: readonly string[],
  { words, form }: Readonly<{ words: Words; form: Form }>,
): readonly Column[] {
  const official = table === 'strategies' || table === 'initiatives' ? form[table].columns : [];
  const taken = new Set(official.flatMap(({ name, equals }) => [name, ...equals].map(plain)));
  const names = fieldNames(table, words);
  return paths.map((path) => {
    const [field = '', language] = path.split('@');
    const own = official.find((column) => column.field === field)?.name ?? null;
    const title = own ?? nameIn(names, field);
    const spoken =
      title !== null && language !== undefined ? words.form.inLanguage(title, language) : title;
    return {
      path,
      title: spoken === null || taken.has(plain(spoken)) ? path : spoken,
      group: words.form.extras,
      legend: names.get(field)?.legend ?? null,
      isOfficial: false,
    };
  });
}

/** `results.confirmed.leap` is called by the words of `results.confirmed` and what follows. */
function nameIn(names: ReturnType<typeof fieldNames>, path: string): string | null {
  const [known, found] =
    [...names]
      .filter(([one]) => path === one || path.startsWith(`${one}.`))
      .sort(([a], [b]) => b.length - a.length)[0] ?? [];
  return found ? `${found.title}${path.slice(known?.length)}` : null;
}
