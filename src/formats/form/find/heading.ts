import type { Form } from '../../../model/content/form.ts';
import type { Words } from '../../../text/words.ts';
import { fieldNames } from '../field-words.ts';
import type { TableName } from '../field.ts';
import type { Languages } from '../cell/flat.ts';

/** The path of the column that a heading stands for in a table; null if there is no such column. */
export type Headings = (table: TableName, heading: string) => string | null;

/** The headings of a city's form in any spelling, and those of the columns that it does not have. */
export function headingsOf(form: Form, words: Words, languages: Languages): Headings {
  const [field, text] = words.form.report;
  const known = {
    strategies: pathsOf('strategies', form, words),
    initiatives: pathsOf('initiatives', form, words),
    surveys: pathsOf('surveys', form, words),
    report: new Map([
      [plain(field), 'field'],
      [plain(text), 'text'],
    ]),
  };
  return (table, heading) => spokenPath(plain(heading), known[table], words, languages);
}

/** The headings of what a report says of itself, which stand one below the other. */
export function aboutHeadings(
  words: Words,
  languages: Languages,
): (heading: string) => string | null {
  const known = new Map(
    [...fieldNames('report', words)].map(([path, { title }]) => [plain(title), path] as const),
  );
  return (heading) =>
    spokenPath(plain(heading), known, words, languages) ?? (isPath(heading) ? heading : null);
}

/** The path of a heading, or of one in another language than the site's own. */
function spokenPath(
  heading: string,
  known: ReadonlyMap<string, string>,
  words: Words,
  languages: Languages,
): string | null {
  const found = pathOf(heading, known);
  if (found !== null) return found;
  for (const language of languages) {
    const ending = plain(words.form.inLanguage('', language));
    const own = heading.endsWith(ending) ? pathOf(heading.slice(0, -ending.length), known) : null;
    if (own !== null) return `${own}@${language}`;
  }
  return null;
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
    ...[...fieldNames(table, words)].map(([path, { title }]) => [plain(title), path] as const),
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
