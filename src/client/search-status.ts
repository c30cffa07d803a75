import type { SearchWords } from '../text/search-words.ts';
import type { Asked } from '../search/search.ts';

/** Says in plain words which kind of answer is shown, and how many there are under the filters. */
export function statusText(asked: Asked, query: string, count: number, words: SearchWords): string {
  const parts = asked.found.filter(({ isTold }) => !isTold).map(({ term }) => term.typed);
  const also = othersIn(asked);
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

const MOST = 4;

/** The words that were found besides the ones that were typed, as they are written. */
function othersIn({ found }: Asked): readonly string[] {
  const typed = found.map(({ term }) => term.text);
  const used = found
    .flatMap((one) => one.used)
    .filter(({ text }) => !typed.some((one) => one.includes(text)));
  return [...new Set(used.map(({ shown }) => shown))].slice(0, MOST);
}
