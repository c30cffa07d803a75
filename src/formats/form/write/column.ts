import type { Form, FormSheetName } from '../../../model/content/form.ts';
import type { Words } from '../../../text/words.ts';
import type { TableName } from '../field.ts';

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

/** A column for what the form does not hold: a field is called by its words, one without words by its path. */
export function extraColumn(
  table: TableName,
  path: string,
  { form: words }: Words,
  form: Form,
): Column {
  const [plain = '', language] = path.split('@');
  const title = titleOf(table, plain, words, form);
  const spoken = title !== null && language !== undefined;
  return {
    path,
    title: spoken ? words.inLanguage(title, language) : (title ?? path),
    group: words.extras,
    legend: words.legends[plain] ?? null,
    isOfficial: false,
  };
}

/** `results.confirmed.leap` is called by the words of `results.confirmed` and what follows; null for a field without words. */
function titleOf(
  table: TableName,
  path: string,
  { columns }: Words['form'],
  form: Form,
): string | null {
  const official = table === 'strategies' || table === 'initiatives' ? form[table].columns : [];
  const titles = [
    ...official.map(({ field, name }) => [field as string, name] as const),
    ...Object.entries(columns[table]),
  ];
  const [known, title] =
    titles
      .filter(([one]) => path === one || path.startsWith(`${one}.`))
      .sort(([a], [b]) => b.length - a.length)[0] ?? [];
  return known === undefined || title === undefined ? null : `${title}${path.slice(known.length)}`;
}
