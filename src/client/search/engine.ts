import type { DocList } from '../../search/doc.ts';
import type { Engine, Scores } from '../../search/find.ts';
import { queryTokens } from '../../search/token.ts';
import type { Pagefind } from './pagefind.ts';

const REMEMBERED = 300;

/** Pagefind as an engine: a phrase of tokens says exactly where units stand side by side, a plain search how much of it. */
export function pagefindEngine(pagefind: Pagefind, list: DocList): Engine {
  const numberOf = numbersOf(list);
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
    return new Map(phrase.map(({ id }, at) => [numberOf(id), scores[at] ?? 0]));
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

/** The numbers of records by Pagefind's names for them: the language, then what begins with an id. */
function numbersOf({ ids, docs }: DocList): (name: string) => number {
  const length = ids.length / docs.title.length;
  const numbers = new Map(
    docs.title.map((_, at) => [ids.slice(at * length, (at + 1) * length), at]),
  );
  return (name) => numbers.get(name.replace(/^.*_/, '').slice(0, length)) ?? -1;
}

/** So many tokens are asked for at once. */
const FEW = 2;

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
