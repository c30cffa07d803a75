import type { Form } from '../../../model/content/form.ts';
import type { Words } from '../../../text/words.ts';
import type { TableName } from '../field.ts';
import type { Languages } from '../cell/flat.ts';

/** The path of the column that a heading stands for in a table; null if there is no such column. */
export type Headings = (table: TableName, heading: string) => string | null;

/** The headings of a city's form in any spelling, and those of the columns that it does not have. */
export function headingsOf(form: Form, words: Words, languages: Languages): Headings {
  const known = {
    strategies: pathsOf('strategies', form, words),
    initiatives: pathsOf('initiatives', form, words),
    surveys: pathsOf('surveys', form, words),
    report: new Map([
      [plain(words.form.report[0]), 'field'],
      [plain(words.form.report[1]), 'text'],
    ]),
  };
  return (table, heading) => {
    const found = pathOf(plain(heading), known[table]);
    if (found !== null) return found;
    for (const language of languages) {
      const ending = plain(words.form.inLanguage('', language));
      const own = plain(heading).endsWith(ending) && plain(heading).slice(0, -ending.length);
      const path = own ? pathOf(own, known[table]) : null;
      if (path !== null) return `${path}@${language}`;
    }
    return null;
  };
}

/** What is left of a heading without blanks, line breaks and dots, in half-width characters. */
export const plain = (heading: string): string =>
  heading.normalize('NFKC').replace(/[\s・･、,]/g, '');

function pathsOf(
  table: Exclude<TableName, 'report'>,
  form: Form,
  words: Words,
): ReadonlyMap<string, string> {
  const official = table === 'surveys' ? [] : form[table].columns;
  return new Map([
    ...Object.entries(words.form.columns[table]).map(
      ([path, title]) => [plain(title), path] as const,
    ),
    ...official.flatMap(({ field, name, equals }) =>
      [...equals, name].map((heading) => [plain(heading), field] as const),
    ),
  ]);
}

/** A heading of words, or one of words and what follows them (`確かめたこと.leap`). */
function pathOf(heading: string, known: ReadonlyMap<string, string>): string | null {
  const [, first = '', rest = ''] = /^([^.]+)((?:\.\w+)*)$/.exec(heading) ?? [];
  const named = known.get(first);
  return named === undefined ? null : `${named}${rest}`;
}

/** The heading of a field that has no words: its path. */
export const isPath = (heading: string): boolean =>
  /^[a-z]\w*(?:\.[a-z]\w*)*(?:@[\w-]+)?$/.test(heading);
