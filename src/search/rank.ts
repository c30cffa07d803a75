import type { Answer } from './answer.ts';
import type { Doc, DocList } from './doc.ts';
import { fold } from './fold.ts';
import type { Used } from './find.ts';
import { isSynonym } from './name.ts';
import type { Part } from './part.ts';
import { phrasesOf } from './query.ts';

/**
 * The numbers of what was found, best first. What holds the words themselves comes before what only means the same;
 * then what a term names, what has it in its title, and what mentions it; among equals by kind, then by how much the
 * text is about it, then in the order of the data.
 */
export function ranked(
  query: string,
  { mode, found, scores }: Answer,
  docs: readonly Doc[],
  { values }: DocList,
): readonly number[] {
  const kinds = values.kind.map(([kind]) => kind);
  const asked = mode === 'exact' ? '' : plain(query);
  const score = new Map(
    [...scores].map(([number, about]) => {
      const doc = docs[number];
      const named = namedScore(found, number, doc);
      const told = found.filter(({ isTold, scores: held }) => isTold && held.has(number)).length;
      const like =
        told * TOLD +
        Math.max(
          ...[doc?.title ?? '', ...(doc?.also ?? [])].map((name) => likeness(asked, plain(name))),
        ) *
          LIKE;
      const ofKind = isKindNamed(found, values.kind, doc) ? NAMED_KIND : 0;
      return [number, named + like + ofKind + kindScore(kinds, doc) + about * ABOUT] as const;
    }),
  );
  const near = new Map([...scores.keys()].map((number) => [number, nearness(found, number)]));
  return [...score]
    .sort(([a, x], [b, y]) => (near.get(b) ?? 0) - (near.get(a) ?? 0) || y - x || a - b)
    .map(([number]) => number);
}

const KIND = 0.12;
const ABOUT = 1;
const LIKE = 2;
const TOLD = 0.5;
const NAMED_KIND = 1.5;

/** So many characters in common are no chance. */
const LEAST = 4;

/** How near a record is to the words that were asked for: what holds the words themselves, then the nearest meanings. */
const nearness = (found: readonly Part[], number: number): number =>
  found
    .filter(({ isTold }) => !isTold)
    .map(({ used }) => used.filter((one) => one.scores.has(number)))
    .map((used) => (used.some((one) => !isSynonym(one)) ? 1 : Math.max(0, ...used.map(weightOf))))
    .reduce((sum, one) => sum + one, 0);

const weightOf = ({ weight }: Used): number => weight;

/** How far the terms name a record, in the mean. The words of a compound name it only all together. */
function namedScore(found: readonly Part[], number: number, doc: Doc | undefined): number {
  const asked = found.filter(({ isTold }) => !isTold);
  const naming = asked.map(({ used }) => {
    const here = used.filter(({ scores }) => scores.has(number));
    const literal = here.filter((one) => !isSynonym(one));
    const naming = here.filter(
      (one) => literal.length === 0 || literal.includes(one) || isTitle(doc, one),
    );
    const names = naming.map(({ text, weight }) => weight * nameScore(doc, text));
    return Math.max(0, ...names);
  });
  const isTorn = asked.some(({ isJoined }, at) => isJoined && naming[at] === 0);
  const counted = naming.filter((_, at) => !(isTorn && asked[at]?.isJoined));
  return counted.reduce((sum, one) => sum + one, 0) / Math.max(1, naming.length);
}

/** A word that means the same as the query and has a record of its own that says so. */
const isTitle = (doc: Doc | undefined, { text }: Used): boolean =>
  doc?.kind === 'term' && plain(doc.title) === plain(text);

/** The longest part of a query that stands in a title, as a share of the query. */
function likeness(query: string, title: string): number {
  let longest = 0;
  for (let start = 0; start + longest < query.length; start += 1)
    while (
      start + longest < query.length &&
      title.includes(query.slice(start, start + longest + 1))
    )
      longest += 1;
  return longest < LEAST ? 0 : longest / query.length;
}

/** Whether a word of the query is what records of this kind are called: 達成できなかった取組. */
const isKindNamed = (
  found: readonly Part[],
  kinds: DocList['values']['kind'],
  doc: Doc | undefined,
): boolean =>
  found.some(({ term }) => kinds.some(([kind, name]) => kind === doc?.kind && name === term.text));

/** The last kind, pages about the site, comes after everything that only mentions the words too. */
function kindScore(kinds: readonly string[], doc: Doc | undefined): number {
  const place = kinds.length - kinds.indexOf(doc?.kind ?? '');
  return place === 1 ? -ABOUT : place * KIND;
}

/** Titles are compared without punctuation and spaces. */
const plain = (text: string): string => fold(text).replace(/[^\p{L}\d%.ー々〇]/gu, '');

/** The title of an indicator counts double, for there the figures stand; a strategy's is only the beginning of its aim. */
const TITLES: Readonly<Record<string, number>> = { indicator: 2, strategy: 0.5 };

/** The code of a strategy or initiative, whole: 6-1, but not that of 6-1-3. */
const CODE = 8;
const isCode = (text: string): boolean => /^\d+(?: \d+)+$/.test(text);

/** How far a term names a document. */
function nameScore(doc: Doc | undefined, text: string): number {
  if (!doc) return 0;
  const term = plain(text);
  const { kind, title, also } = doc;
  const own = partScore(plain(title), kind, term) * (TITLES[kind] ?? 1);
  const code = isCode(text) && phrasesOf(title).includes(text) ? CODE : 0;
  return Math.max(own, code, ...also.map((name) => partScore(plain(name), kind, term)));
}

/** The very name, or a part of it: more if the name begins with it or has little else. A glossary only explains. */
function partScore(name: string, kind: string, term: string): number {
  if (name === term) return kind === 'term' ? 6 : 10;
  if (!name.includes(term)) return 0;
  return 2 + (name.startsWith(term) ? 1 : 0) + (2 * term.length) / name.length;
}
