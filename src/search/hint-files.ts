import { fold } from './fold.ts';
import { toHiragana } from './kana.ts';
import type { Hints } from './names.ts';

/** So many files hold the hints, each those whose words begin alike. */
const FILES = 61;

/** The hints as pairs of what is asked and the word of the texts, in files by the letter that the asked begins with. */
export const hintFiles = (hints: Hints): readonly Hints[] =>
  Array.from({ length: FILES }, (_, file) =>
    hints.flatMap(([word, ...asked]) => {
      const here = asked.filter((one) => fileOf(fold(one)) === file);
      return here.length > 0 ? [[word, ...here] as const] : [];
    }),
  );

/** The files with all hints for anything that stands in a query. */
export function hintFilesFor(query: string): readonly number[] {
  const folded = fold(query);
  const starts = (folded + toHiragana(folded)).match(/(?<![a-z])[a-z]|[^a-z\s]/g) ?? [];
  return [...new Set(starts.map(fileOf))];
}

const fileOf = (text: string): number => text.charCodeAt(0) % FILES;
