import { once, onceEach } from '../once.ts';
import { hitReader, type Hit } from './hit.ts';
import { inOrder, listingOf, recordsAt, type Kinds, type Listed } from './listing.ts';
import type { Pagefind } from './pagefind.ts';
import { phrasePlaces, placesAfter } from './phrase.ts';
import { placeIndex, type Places } from './places.ts';
import { scoresOf, type Scores } from './scores.ts';
import { KIND, nameTag, valueTag } from './tag.ts';

/** Keys that stand side by side, in runs between which punctuation may stand. */
export type Phrase = readonly (readonly string[])[];

/** What finds phrases, and what it keeps of the records. */
export type Engine = Readonly<{
  find: (phrase: Phrase) => Promise<Scores>;
  /** The records that have this value of a field. */
  having: (field: string, value: string) => Promise<ReadonlySet<string>>;
  /** All records, in their order. */
  everything: () => Promise<readonly string[]>;
  hit: (id: string) => Promise<Hit>;
}>;

/** Pagefind as an engine over records of these kinds. */
export function engineOf(pagefind: Pagefind, kinds: Kinds): Engine {
  const { placesOf, bundles } = placeIndex(pagefind);
  const listing = once(() => listingOf({ placesOf, bundles }, kinds));
  const recordsOf = async (places: Places) => recordsAt(await listing(), places);
  const tagged = onceEach(async (tag) => {
    const found = await recordsOf(await placesOf(tag));
    return new Set([...found.keys()].map(idOf));
  });
  const ofKind = onceEach(async (kind) => {
    const records = inOrder(await listing());
    return new Set(records.filter((record) => record.kind === kind).map(idOf));
  });
  const find = async (phrase: Phrase): Promise<Scores> => {
    const runs = await Promise.all(phrase.map((keys) => phrasePlaces(placesOf, keys)));
    const [first] = runs;
    if (!first || runs.some(({ size }) => size === 0)) return new Map();
    const length = phrase.flat().length;
    const named = await recordsOf(placesAfter(first, await placesOf(nameTag(length))));
    return scoresOf(await Promise.all(runs.map(recordsOf)), named);
  };
  return {
    find,
    having: (field, value) => (field === KIND ? ofKind(value) : tagged(valueTag(field, value))),
    everything: async () => inOrder(await listing()).map(idOf),
    hit: hitReader(bundles),
  };
}

const idOf = ({ id }: Listed): string => id;
