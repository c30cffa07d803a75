/**
 * Keys that no text holds, for they begin with letters that are in none: the value of a field, by which a filter finds
 * records, and how long a name is.
 */
const VALUE = 'ǂ';
const NAME = 'ǀ';

/** What a record with this value of a field is found by. */
export const valueTag = (field: string, value: string): string =>
  VALUE +
  field +
  value.replace(/[^a-z\d]/gu, (one) => `_${(one.codePointAt(0) ?? 0).toString(36)}_`);

/** What stands before a name of so many keys. */
export const nameTag = (length: number): string => NAME + String(length);

export const isTag = (word: string): boolean => word.startsWith(VALUE) || word.startsWith(NAME);

/** The field by whose value every record begins. */
export const KIND = 'kind';

/** What a record begins with: its kind, and the year of its report, for the newest come first. */
export const startTag = (kind: string, year: number | null): string =>
  valueTag(KIND, year === null ? kind : `${kind} ${year}`);

/** What follows in a record is not searched; it stands in the index beside the kinds, which are asked for with it. */
export const SHOWN = `${VALUE}${KIND}_`;

/** Whether a record begins with this word. */
export const isStart = (word: string): boolean =>
  word.startsWith(VALUE + KIND) && !word.startsWith(SHOWN);

/** Ends every word of the index but single characters, so that none is the beginning of another. */
const END = 'ǁ';

/** What a key is written as in the index. */
export const wordOf = (key: string): string =>
  /^[\p{Script=Latin}\d]/u.test(key) ? key + END : key;

export const withoutEnd = (word: string): string => word.replace(END, '');
