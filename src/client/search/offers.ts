import type { Asked } from '../../search/search.ts';
import type { SearchWords } from '../../text/search-words.ts';

/** Another query that is offered beside an answer, with what its link says. */
export type Offer = Readonly<{ query: string; label: string }>;

/** The words as they were typed where others were meant; sets of words that are found where not all are. */
export function offersOf(
  { mode, others }: Asked,
  query: string,
  words: SearchWords,
): readonly Offer[] {
  if (mode === 'corrected') return [{ query: `「${query}」`, label: words.askedAs(query) }];
  return others.map((one) => ({ query: one.query, label: words.askWith(one.query, one.count) }));
}
