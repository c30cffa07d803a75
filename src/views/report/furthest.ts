import type { Link } from '../../links.ts';
import { fallsShort } from '../../model/figure/attainment.ts';
import type { Words } from '../../text/words.ts';
import { fartherFirst } from './distance.ts';
import type { ResultEntry } from './entry.ts';

/** The results that are furthest from their target, with what the ward says it will do about them. */
export type Furthest = Readonly<{ heading: string; results: readonly FurthestResult[] }>;

export type FurthestResult = Readonly<{
  name: string;
  anchor: string;
  figure: string;
  /** The ward's response, which leads to its strategy. */
  response: string;
  strategy: Link;
}>;

const SHOWN = 3;

export function furthestResults(words: Words, entries: readonly ResultEntry[]): Furthest {
  const short = entries.filter(({ row }) => fallsShort(row.attainment));
  const shown = short
    .toSorted((a, b) => fartherFirst(a.distance, b.distance))
    .slice(0, SHOWN)
    .map((entry) => furthestResult(words, entry));
  return { heading: words.furthestHeading(shown.length, short.length), results: shown };
}

const furthestResult = (
  words: Words,
  { name, row, value, target, response, strategy }: ResultEntry,
): FurthestResult => ({
  ...{ name, strategy },
  anchor: row.anchor,
  figure: words.furthestFigure(value, target),
  response: response ?? words.noResponseBrief,
});
