import type { Sources } from './sources.ts';
import { findTerm, intersect, type Found } from './find.ts';
import { isName, namesOf } from './name.ts';
import type { Part } from './part.ts';
import { misheardWord, nearestWord } from './typo.ts';
import { maySoundAlike } from './voicing.ts';

/** The query with every term that is found nowhere replaced by a name that it is one character from: no compound then. */
export async function mistypedName(
  sources: Sources,
  terms: readonly Found[],
): Promise<string | null> {
  if (terms.every(({ scores }) => scores.size > 0)) return null;
  const names = namesOf(sources.dictionary);
  const known = [...names.keys()];
  const texts = betterOf(terms, (text) =>
    text.length < 4 || /[ぁ-ん]/.test(text) ? null : nearestWord(text, known, 2),
  );
  return texts && (await isFound(sources, texts)) ? written(names, texts) : null;
}

const written = (names: ReadonlyMap<string, string>, texts: readonly string[]): string =>
  texts.map((text) => names.get(text) ?? text).join(' ');

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
  const near = (text: string) => nearestWord(text, known);
  const nearest = betterOf(terms, near) ?? betterOf(parts, near);
  const texts = nearest ?? (await misheard(sources, terms, parts, known));
  return texts && (await isFound(sources, texts)) ? written(names, texts) : null;
}

/** What sounds alike is looked for last, and only where a word is near enough: the readings of kanji are much to load. */
async function misheard(
  sources: Sources,
  terms: readonly Found[],
  parts: readonly Part[],
  known: readonly string[],
): Promise<readonly string[] | null> {
  const isNear = [...terms, ...parts].some(
    ({ term, scores }) =>
      scores.size === 0 && misheardWord(term.text, known, maySoundAlike) !== null,
  );
  const sounds = isNear ? await import('./homophone.ts') : null;
  const heard = (text: string) => sounds && misheardWord(text, known, sounds.soundsAlike);
  const whole = betterOf(terms, heard);
  return whole ?? betterOf(parts, (text) => heard(text) ?? nameInside(sources, text));
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

/** The name that a compound begins or ends with, if it is half of it: 見守り of 見守り活動隊. */
function nameInside({ dictionary }: Sources, text: string): string | null {
  for (let length = text.length - 1; length >= Math.max(2, text.length / 2); length -= 1) {
    const ends = [text.slice(0, length), text.slice(-length)];
    const name = ends.find((end) => isName(dictionary, end));
    if (name !== undefined) return name;
  }
  return null;
}
