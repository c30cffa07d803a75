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
      const naming = found.map(({ used }) =>
        Math.max(0, ...used.map(({ text, weight }) => weight * nameScore(doc, plain(text)))),
      );
      const named = naming.reduce((sum, one) => sum + one, 0) / Math.max(1, naming.length);
      return [number, named + kindScore(kinds, doc) + about * ABOUT];
    }),
  );
  return [...score].sort(([a, x], [b, y]) => y - x || a - b).map(([number]) => number);
}

const KIND = 0.12;
const ABOUT = 1;

/** The last kind, pages about the site, comes after everything that only mentions the words too. */
function kindScore(kinds: readonly string[], doc: Doc | undefined): number {
  const place = kinds.length - kinds.indexOf(doc?.kind ?? '');
  return place === 1 ? -ABOUT : place * KIND;
}

/** Titles are compared without punctuation and spaces. */
const plain = (text: string): string => fold(text).replace(/[^\p{L}\d%.ー々〇]/gu, '');

/** How far a term names a document. The title of an indicator counts double: there the figures stand. */
function nameScore(doc: Doc | undefined, term: string): number {
  if (!doc) return 0;
  const { kind, title, also } = doc;
  const own = partScore(plain(title), kind, term) * (kind === 'indicator' ? 2 : 1);
  return Math.max(own, ...also.map((name) => partScore(plain(name), kind, term)));
}

/** The very name, or a part of it: more if the name begins with it or has little else. A glossary only explains. */
function partScore(name: string, kind: string, term: string): number {
  if (name === term) return kind === 'term' ? 6 : 10;
  if (!name.includes(term)) return 0;
  return 2 + (name.startsWith(term) ? 1 : 0) + (2 * term.length) / name.length;
}
