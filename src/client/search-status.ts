import { searchWords as words } from '../text/search-words.ts';
import type { Asked } from './source.ts';

/** Says in plain words which kind of answer is shown, and how many there are under the filters. */
export function statusText(asked: Asked, query: string, count: number): string {
  const parts = asked.found.map(({ term }) => term.text);
  const also = [...new Set(asked.found.flatMap((found) => found.also))];
  const others = also.length > 0 ? words.foundAlso(also) : '';
  switch (asked.mode) {
    case 'exact':
      return words.foundExact(query, count) + others;
    case 'split':
      return words.foundSplit(query, parts, count) + others;
    case 'partly':
      return words.foundPartly(asked.missing, parts, count) + others;
    case 'none':
      return words.foundNothing(query);
  }
}
