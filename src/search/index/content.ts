import { isTag, nameTag, SHOWN, withoutEnd, wordOf } from './tag.ts';
import { keysOf, unitsOf, type Unit } from './unit.ts';

/** What is indexed and kept of a record: its names, the first of which is its title; its fields; what filters look for. */
export type Indexed = Readonly<{
  kind: string;
  names: readonly string[];
  /** A text, or other names of it. */
  fields: readonly (string | readonly string[])[];
  tags: readonly string[];
  /** What is only shown. */
  shown: string;
}>;

/** Between the fields of a record. Like all punctuation it is not indexed, but parts what stands beside it. */
const FIELD = '¶';

/** Fills the places that the names of a record leave free. */
const FREE = '¦';

/** The names of a record stand in its first places, nothing else does; before its title stand two tags. */
export const NAMES = 160;
export const TITLE = 2;

/**
 * A record as Pagefind indexes and keeps it: its fields as units with spaces between them, each of which Pagefind takes for
 * a word. What a unit shows besides its key is written behind it in signs that Pagefind leaves out.
 */
export function contentOf({ kind, names, fields, tags, shown }: Indexed): string {
  const [title = '', ...also] = names.map(nameWords);
  const named = `${wordOf(kind)} ${title} ${FIELD} ${also.join(' 、 ')}`;
  const free = Math.max(0, NAMES - named.split(' ').length);
  const kept = shown === '' ? [] : [wordOf(SHOWN), ...wordsOf(shown)];
  const rest = [...fields.map(fieldWords), [...tags.map(wordOf), ...kept].join(' ')];
  return [named + ` ${FREE}`.repeat(free), ...rest].join(` ${FIELD} `);
}

/** The fields of a record as its units, the title and the other names first, from what Pagefind kept. */
export const fieldsOf = (words: readonly string[]): readonly (readonly Unit[])[] => {
  const fields: Unit[][] = [[]];
  for (const word of words) {
    if (word === FIELD) fields.push([]);
    else if (word !== '' && word !== FREE && !isTag(word)) fields.at(-1)?.push(unitOf(word));
  }
  return fields;
};

/** Units as they are written. */
export const textOf = (units: readonly Unit[]): string =>
  units
    .map(({ text, space }) => text + space)
    .join('')
    .trim();

const nameWords = (name: string): string =>
  [wordOf(nameTag(keysIn(name))), ...wordsOf(name)].join(' ');

const fieldWords = (field: string | readonly string[]): string =>
  typeof field === 'string' ? wordsOf(field).join(' ') : field.map(nameWords).join(' 、 ');

const keysIn = (text: string): number => keysOf(unitsOf(text)).length;

const wordsOf = (text: string): readonly string[] => unitsOf(text).map(written);

const SPACES: Readonly<Record<string, string>> = { ' ': '~', '-': '-', '・': "'" };

function written({ key, text, space }: Unit): string {
  if (key === null) return text + (SPACES[space] ?? '');
  const word = /^\p{L}/u.test(text) ? wordOf(text) : wordOf(key) + digitsAfter(key, text);
  return word + (SPACES[space] ?? '');
}

/** What a number shows besides its key: a point that only zeros follow, these zeros, and commas. */
function digitsAfter(key: string, text: string): string {
  const [, zeros = ''] = /\.\d*?(0+)$/.exec(text) ?? [];
  const point = zeros !== '' && !key.includes('‿') ? '!' : '';
  return point + '='.repeat(zeros.length) + (text.includes(',') ? ',' : '');
}

function unitOf(word: string): Unit {
  const [, base = word, zeros = '', comma = '', mark = ''] =
    /^(.+?)(!?=*)(,?)([~'-]?)$/u.exec(withoutEnd(word)) ?? [];
  const space = Object.entries(SPACES).find(([, sign]) => sign === mark)?.[0] ?? '';
  if (!/^[\p{L}\p{N}〇]/u.test(base)) return { key: null, text: base, space };
  const number = base.replace('‿', '.') + zeros.replace('!', '.').replaceAll('=', '0');
  const shown = comma === '' ? number : number.replace(/\B(?<!\.\d*)(?=(?:\d{3})+(?!\d))/g, ',');
  const [unit] = unitsOf(signOf(base) ?? shown);
  return unit ? { ...unit, space } : { key: null, text: word, space: '' };
}

function signOf(word: string): string | null {
  const [, code] = /^ǃ(.+)$/u.exec(word) ?? [];
  if (code === undefined) return null;
  return code === 'pc' ? '%' : String.fromCodePoint(parseInt(code, 16));
}
