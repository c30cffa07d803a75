const RULES = new Intl.PluralRules('en');
const NUMBERS = new Intl.NumberFormat('en');

/** `1,145` */
export const numeral = (number: number): string => NUMBERS.format(number);

/** Whether a count takes the singular. */
export const isOne = (count: number): boolean => RULES.select(count) === 'one';

/** `1 result`, `3 results`, `1,145 entries` */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${numeral(count)} ${isOne(count) ? one : many}`;

/** The verb that goes with a count: 1 result *is*, 3 results *are*. */
export const verb = (count: number, one: string, many: string): string =>
  isOne(count) ? one : many;

/** A name after its article: `a ward`, `an area`. */
export const withArticle = (name: string): string =>
  `${/^[aeio]/i.test(name) ? 'an' : 'a'} ${name}`;

/** A text that begins with a capital letter. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const NAMES = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** `North, East and West` */
export const listed = (names: readonly string[]): string => NAMES.format(names);
