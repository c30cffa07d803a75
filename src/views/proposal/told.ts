import type { Place } from '../changes/release.ts';

/** What a proposed change does to one thing that is said of a place; null where nothing is said. */
export type ProposedChange = Readonly<{
  place: Place;
  field: string;
  before: string | null;
  after: string | null;
}>;

/** One thing that is said of a place; `key` tells what it is from all else that is said. */
export type Told = Readonly<{ key: string; place: Place; field: string; text: string }>;

/** What is said differently, newly or no more, in the order in which it was said, then is said. */
export function toldChanges(
  before: readonly Told[],
  after: readonly Told[],
): readonly ProposedChange[] {
  const [then, now] = [before, after].map((all) => new Map(all.map((one) => [one.key, one])));
  const kept = before.map(({ key, place, field, text }) => ({
    ...{ place, field, before: text, after: now?.get(key)?.text ?? null },
  }));
  const added = after
    .filter(({ key }) => !then?.has(key))
    .map(({ place, field, text }) => ({
      ...{ place: { ...place, href: null }, field, before: null, after: text },
    }));
  return [...kept.filter((one) => one.before !== one.after), ...added];
}
