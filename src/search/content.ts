import { unitsOf, type Unit } from './unit.ts';

/** Between the fields of a record. Like all punctuation it is not indexed, but parts what stands beside it. */
const FIELD = '¶';

/**
 * What Pagefind indexes and keeps of a record: its fields as units with spaces between them, each of which Pagefind
 * takes for a word. What a unit shows besides its key is written behind it in signs that Pagefind leaves out.
 */
export const contentOf = (fields: readonly string[]): string =>
  fields.map((field) => unitsOf(field).map(wordOf).join(' ')).join(` ${FIELD} `);

/** The fields of a record as its units, from what Pagefind kept. */
export const fieldsOf = (content: string): readonly (readonly Unit[])[] =>
  content
    .split(FIELD)
    .map((field) => field.split(' ').flatMap((word) => (word === '' ? [] : [unitOf(word)])));

/** Units as they are written. */
export const textOf = (units: readonly Unit[]): string =>
  units
    .map(({ text, space }) => text + space)
    .join('')
    .trim();

const SPACES: Readonly<Record<string, string>> = { ' ': '~', '-': '-', '・': "'" };

function wordOf({ key, text, space }: Unit): string {
  const word = key === null || /^\p{L}/u.test(text) ? text : key + digitsAfter(key, text);
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
    /^(.+?)(!?=*)(,?)([~'-]?)$/u.exec(word) ?? [];
  const space = Object.entries(SPACES).find(([, written]) => written === mark)?.[0] ?? '';
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
