import type { Engine, Scores } from '../search/find.ts';
import { queryTokens } from '../search/token.ts';

/** The part of Pagefind's browser API that the site uses. See https://pagefind.app/docs/api/ */
type Pagefind = Readonly<{
  options: (options: Readonly<{ noWorker: boolean }>) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<Readonly<{ results: readonly Result[] }>>;
}>;

type Result = Readonly<{ id: string; score: number }>;

/** Loads Pagefind, which is made after the site is built and so cannot be bundled. A worker would only cost bytes. */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  const path = `${folder}pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ path)) as Pagefind;
  await pagefind.options({ noWorker: true });
  await pagefind.init();
  return pagefind;
}

const REMEMBERED = 300;

/** Pagefind as an engine; `ids` are what the names of its records begin with, in their order: a phrase of tokens says exactly where units stand side by side, a plain search how much of it. */
export function pagefindEngine(pagefind: Pagefind, ids: readonly string[]): Engine {
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const length = ids[0]?.length;
  const known = new Map<string, Promise<Scores>>();
  const ask = async (tokens: string): Promise<Scores> => {
    const phrase = await pagefind.search(`"${tokens}"`);
    if (phrase.results.length === 0) return new Map();
    const inText = new Map(
      (await pagefind.search(tokens)).results.map(({ id, score }) => [id, score]),
    );
    const highest = Math.max(...inText.values(), Number.MIN_VALUE);
    const scores = phrase.results.map(({ id }) => (inText.get(id) ?? 0) / highest);
    return new Map(
      phrase.results.map(({ id }, at) => [numbers.get(id.slice(0, length)) ?? -1, scores[at] ?? 0]),
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
