import { distance } from 'fastest-levenshtein';
import type { PlacedIndicator } from '../../../model/content/framework.ts';

/** The codes of the indicators whose codes or names stand in a text, in the order of the framework; of none, that of the nearest name. */
export function indicatorsIn(text: string, placed: readonly PlacedIndicator[]): readonly string[] {
  const plain = folded(text);
  const named = placed.filter(
    ({ indicator: { code, name, shortName } }) =>
      [name, shortName].some((one) => plain.includes(folded(one))) || hasCode(text, code),
  );
  if (named.length > 0) return named.map(({ indicator }) => indicator.code);
  const near = placed.filter(({ indicator }) => isNear(folded(indicator.name), plain));
  return near.map(({ indicator }) => indicator.code);
}

/** The indicator whose own words these are; null if they are others. */
export const indicatorNamed = (name: string, placed: readonly PlacedIndicator[]): string | null =>
  placed.find(({ indicator }) => folded(indicator.name) === folded(name))?.indicator.code ?? null;

/** A text without blanks and signs, in which 超え and 越え are one. */
const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/越/g, '超')
    .replace(/[^\p{L}\p{N}]/gu, '');

const hasCode = (text: string, code: string): boolean =>
  text
    .normalize('NFKC')
    .split(/[^\w-]+/)
    .includes(code);

/** A name that is printed with a few other characters; what follows it (its target) does not count. */
const isNear = (name: string, text: string): boolean =>
  text.length >= name.length * 0.8 &&
  distance(name, text.slice(0, name.length)) <= name.length / 10;
