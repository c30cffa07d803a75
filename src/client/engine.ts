import type { Engine, Scores } from '../search/find.ts';
import { queryTokens } from '../search/token.ts';
import type { Pagefind } from './pagefind.ts';

const REMEMBERED = 300;

/** Pagefind as an engine; `ids` are what the names of its records begin with, in their order: a phrase of tokens says exactly where units stand side by side, a plain search how much of it. */
export function pagefindEngine(pagefind: Pagefind, ids: readonly string[]): Engine {
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const length = ids[0]?.length;
  const known = new Map<string, Promise<Scores>>();
  const ask = async (tokens: string): Promise<Scores> => {
    if (await isAbsent(pagefind, tokens.split(' '))) return new Map();
    const phrase = await pagefind.search(tokens, true);
    if (phrase.length === 0) return new Map();
    const inText = new Map(
      (await pagefind.search(tokens, false)).map(({ id, score }) => [id, score]),
    );
    const highest = Math.max(...inText.values(), Number.MIN_VALUE);
    const scores = phrase.map(({ id }) => (inText.get(id) ?? 0) / highest);
    return new Map(
      phrase.map(({ id }, at) => [numbers.get(id.slice(0, length)) ?? -1, scores[at] ?? 0]),
    );
  };
  return {
    find: (units) => {
      const tokens = queryTokens(units).join(' ');
      if (tokens === '') return Promise.resolve(new Map());
      if (known.size > REMEMBERED) known.clear();
      const answer = known.get(tokens) ?? ask(tokens);
      known.set(tokens, answer);
      return answer;
    },
  };
}

/** So many tokens are asked for at once. */
const FEW = 3;

/**
 * Whether the end of a long phrase stands nowhere, so that the rest need not be fetched. A sentence is seldom found as
 * it is, and its last words are of no use for finding its parts.
 */
async function isAbsent(pagefind: Pagefind, tokens: readonly string[]): Promise<boolean> {
  for (let length = FEW; length < tokens.length; length *= 2) {
    const end = await pagefind.search(tokens.slice(-length).join(' '), true);
    if (end.length === 0) return true;
  }
  return false;
}
