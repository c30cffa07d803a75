import { cumsum } from 'd3-array';
import type { SearchRecord } from '../../views/search/record.ts';

/** Records with so many letters share a file of what is shown of them, more or less; of many records a few more. */
const LETTERS = 2700;
const MANY = { records: 1000, letters: 4800 };

/**
 * Records that lie together, for they are found together: of the cards what is under one indicator and of a kind,
 * the newest first; apart from them the rest by kind. All bundles are about equally long.
 */
export function bundlesOf<R extends SearchRecord>(
  records: readonly R[],
): readonly (readonly R[])[] {
  const letters = records.length < MANY.records ? LETTERS : MANY.letters;
  const [cards, others] = [true, false].map((is) => records.filter((one) => isOnCard(one) === is));
  return [inOrder(cards ?? []), ...groupsOf(others ?? [], ({ kind }) => kind)].flatMap((own) =>
    equalParts(own, letters),
  );
}

const isOnCard = ({ kind }: SearchRecord): boolean =>
  kind === 'strategy' || kind === 'result' || kind === 'initiative';

/** What stands on cards, by topic, kind and year, the newest first. */
const inOrder = <R extends SearchRecord>(records: readonly R[]): readonly R[] =>
  groupsOf(records, ({ under }) => under[0] ?? '')
    .flatMap((topic) => groupsOf(topic, ({ kind }) => kind))
    .flatMap((own) => own.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0)));

const groupsOf = <R>(all: readonly R[], keyOf: (one: R) => string): readonly (readonly R[])[] => [
  ...Map.groupBy(all, keyOf).values(),
];

/** Cuts a list into parts that are about equally long. */
function equalParts<R extends SearchRecord>(
  records: readonly R[],
  letters: number,
): readonly (readonly R[])[] {
  const lengths = records.map(lengthOf);
  const ends = cumsum(lengths);
  const all = ends.at(-1) ?? 0;
  const most = all / Math.ceil(all / letters);
  const parts: R[][] = [];
  records.forEach((record, at) => {
    const middle = (ends[at] ?? 0) - (lengths[at] ?? 0) / 2;
    (parts[Math.floor(middle / most)] ??= []).push(record);
  });
  return parts.filter((part) => part.length > 0);
}

const lengthOf = ({ title, also, text, finding, context }: SearchRecord): number =>
  [title, ...also, ...text, finding ?? '', ...context].join('').length + HEAD;

/** What every record needs besides its texts. */
const HEAD = 60;
