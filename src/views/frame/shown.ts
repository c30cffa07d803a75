/** A list of which the first entries are in sight, and the rest is folded. */
export type Shown<Entry> = Readonly<{ shown: readonly Entry[]; rest: readonly Entry[] }>;

/** The first `most` entries in sight. A line that opens to a single entry would save no room: it stays in sight. */
export const shownFirst = <Entry>(entries: readonly Entry[], most: number): Shown<Entry> =>
  entries.length <= most + 1
    ? { shown: entries, rest: [] }
    : { shown: entries.slice(0, most), rest: entries.slice(most) };
