import type { Answer } from './answer.ts';
import type { Doc, DocList } from './doc.ts';
import { fold } from './fold.ts';

/**
 * The numbers of what was found, best first: what a term names comes before what has it in its title, that before what
 * mentions it; among equals by kind, then by how much the text is about it, then in the order of the data.
 */
export function ranked(
  { found, scores }: Answer,
  docs: readonly Doc[],
  { values }: DocList,
): readonly number[] {
  const kinds = values.kind.map(([kind]) => kind);
  const score = new Map(
    [...scores].map(([number, about]) => {
      const doc = docs[number];
      const titles = [doc?.title ?? '', ...(doc?.also ?? [])].map(plain);
      const naming = found.map(({ used }) =>
        Math.max(
          0,
          ...used.map(
            ({ text, weight }) => weight * nameScore(titles, doc?.kind ?? '', plain(text)),
          ),
        ),
      );
      const named = naming.reduce((sum, one) => sum + one, 0) / Math.max(1, naming.length);
      const kind = kinds.length - kinds.indexOf(doc?.kind ?? '');
      return [number, named + kind * KIND + about * ABOUT];
    }),
  );
  return [...score].sort(([a, x], [b, y]) => y - x || a - b).map(([number]) => number);
}

const KIND = 0.12;
const ABOUT = 1;

/** Titles are compared without punctuation and spaces. */
const plain = (text: string): string => fold(text).replace(/[^\p{L}\d%.ー々〇]/gu, '');

/**
 * How far a term names a record: its very name, or a part of it (more if the name begins with it or has little else).
 * Indicators count double: they are where the figures stand. A term of the glossary only explains.
 */
function nameScore(names: readonly string[], kind: string, term: string): number {
  const scores = names.map((name) => {
    if (name === term) return kind === 'term' ? 6 : 10;
    if (!name.includes(term)) return 0;
    const part = 2 + (name.startsWith(term) ? 1 : 0) + (2 * term.length) / name.length;
    return kind === 'indicator' ? part * 2 : part;
  });
  return Math.max(0, ...scores);
}
