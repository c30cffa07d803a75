import type { FormSheetName } from '../../model/content/form.ts';
import type { Framework } from '../../model/content/framework.ts';
import { SCALES, type ScaleName } from '../../model/content/scale.ts';
import type { Words } from '../../text/words.ts';
import { fieldNames } from './field-words.ts';

/** The scales of the fields that hold grades, by sheet. */
export const GRADED: Readonly<Record<FormSheetName, Readonly<Record<string, ScaleName>>>> = {
  strategies: {
    'results.rating': 'result',
    rating: 'overall',
    progress: 'progress',
    effectiveness: 'effectiveness',
  },
  initiatives: { achievement: 'achievement', effectiveness: 'initiative' },
};

/** What the grades of a column mean, as the form prints it below the heading; null for a column without grades. */
export function legendOf(
  path: string,
  sheet: FormSheetName,
  { scales }: Framework,
  words: Words,
): string | null {
  const scale = GRADED[sheet][path];
  return scale === undefined ? null : words.form.grades(scales[scale].grades);
}

/** Whether a text below a heading explains its column: it names a grade and what it means, or is one of our own. */
export function legendTest({ scales }: Framework, words: Words): (text: string) => boolean {
  const tables = ['strategies', 'initiatives', 'surveys'] as const;
  const own = new Set(
    tables.flatMap((table) => [...fieldNames(table, words).values()].map(({ legend }) => legend)),
  );
  const marks = SCALES.flatMap((name) => scales[name].grades.map(({ value }) => value));
  const starts = [...new Set(marks.map((mark) => mark.charAt(0)))].join('');
  const pattern = new RegExp(`(?:^|\\s)[${starts}][^\\s:：]{0,4}\\s*[:：]`);
  return (text) => own.has(text) || pattern.test(text);
}
