import type { Sources } from './answer.ts';
import { findTerm, intersect, type Found } from './find.ts';
import { isName, namesOf } from './name.ts';
import type { Part } from './parts.ts';

/**
 * The query with every term, or else every word, that is found nowhere replaced by the nearest whole name or word of
 * the texts, as it is written there; null if one has none, or if these would find nothing together.
 */
export async function suggestionFor(
  sources: Sources,
  terms: readonly Found[],
  parts: readonly Part[],
): Promise<string | null> {
  if (parts.every(({ scores }) => scores.size > 0)) return null;
  const names = namesOf(sources.dictionary);
  const known = [...names.keys(), ...(await sources.words())];
  const { nearestWord } = await import('./typo.ts');
  const near = (text: string) => nearestWord(text, known);
  const texts =
    betterOf(terms, near) ?? betterOf(parts, (text) => near(text) ?? headOf(sources, text));
  if (!texts || !(await isFound(sources, texts))) return null;
  return texts.map((text) => names.get(text) ?? text).join(' ');
}

function betterOf(
  found: readonly Found[],
  better: (text: string) => string | null,
): readonly string[] | null {
  const texts = found.map(({ term: { text }, scores }) => (scores.size > 0 ? text : better(text)));
  const known = texts.flatMap((text) => text ?? []);
  return known.length === found.length ? known : null;
}

async function isFound(
  { engine, dictionary }: Sources,
  texts: readonly string[],
): Promise<boolean> {
  const found = await Promise.all(
    texts.map((text) => findTerm(engine, dictionary, { text, typed: text, exact: false })),
  );
  return intersect(found.map(({ scores }) => scores)).size > 0;
}

/** The name that a compound begins with, if it is more than half of it: 見守り of 見守り活動隊. */
function headOf({ dictionary }: Sources, text: string): string | null {
  for (let length = text.length - 1; length >= Math.max(3, text.length / 2); length -= 1)
    if (isName(dictionary, text.slice(0, length))) return text.slice(0, length);
  return null;
}
