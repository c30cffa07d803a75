import { nameKey } from './name-key.ts';
import { ORDER, type Fragment, type Pagefind, type PagefindResult } from './index.ts';

/** Where something was found, by the name of the record, with how far the record is about it. */
export type Scores = ReadonlyMap<string, number>;

/** What finds keys that stand side by side, and what it keeps of the records. */
export type Engine = Readonly<{
  find: (keys: readonly string[]) => Promise<Scores>;
  /** The records that have this very name. */
  named: (name: string) => Promise<Scores>;
  /** The records with this value of a filter, or all of them, best first. */
  having: (filters: Readonly<Record<string, string>>) => Promise<readonly string[]>;
  fragment: (id: string) => Promise<Fragment>;
}>;

/** A record that has what is asked for as its name; whose first words it is; that has it early, in its title. */
const NAMED = 8;
const EXPLAINED = 1.2;
const FIRST = 1.4;
const EARLY = 1;
const TITLE = 16;
/** What comes first where nothing else decides: an indicator before its parts, the newest year. */
const WORTH = 1.8;
/** How much of the text the words are. */
const ABOUT = 0.5;

/** Pagefind as an engine: a phrase says exactly where keys stand side by side, a plain search how much of the text it is. */
export function engineOf(pagefind: Pagefind): Engine {
  const known = new Map<string, PagefindResult>();
  const ask = async (term: string | null, options = {}): Promise<readonly PagefindResult[]> => {
    const { results } = await pagefind.search(term, options);
    for (const result of results) known.set(result.id, result);
    return results;
  };
  const phrase = (keys: readonly string[]) =>
    ask(`"${keys.join(' ')}"`, { sort: { [ORDER]: 'asc' } });
  return {
    find: async (keys) => {
      if (keys.length === 0 || (await isAbsent(keys, phrase))) return new Map();
      const found = await phrase(keys);
      return found.length === 0 ? new Map() : scoresOf(found, await ask(keys.join(' ')));
    },
    named: (name) => namedBy(ask, name),
    having: async (filters) =>
      (await ask(null, { filters, sort: { [ORDER]: 'asc' } })).map(({ id }) => id),
    fragment: async (id) => {
      const result = known.get(id);
      if (!result) throw new Error(`unknown record: ${id}`);
      return result.data();
    },
  };
}

type Ask = (term: string) => Promise<readonly PagefindResult[]>;

async function namedBy(ask: Ask, name: string): Promise<Scores> {
  const [own, explained] = await Promise.all([
    ask(`"${nameKey(name)}"`),
    ask(`"${nameKey(name, true)}"`),
  ]);
  return new Map([
    ...explained.map(({ id }) => [id, EXPLAINED] as const),
    ...own.map(({ id }) => [id, NAMED] as const),
  ]);
}

function scoresOf(found: readonly PagefindResult[], plain: readonly PagefindResult[]): Scores {
  const about = new Map(plain.map(({ id, score }) => [id, score]));
  const most = Math.max(...about.values(), Number.MIN_VALUE);
  return new Map(
    found.map(({ id, words }, order) => {
      const at = Math.min(...words);
      const place = at === 0 ? FIRST : at < TITLE ? EARLY : 0;
      const worth = WORTH * (1 - order / (found.length + FEW));
      return [id, place + worth + (ABOUT * (about.get(id) ?? 0)) / most];
    }),
  );
}

/** So many keys are asked for at once. */
const FEW = 4;
const GROWTH = 1.5;

/**
 * Whether the beginning of a long phrase stands nowhere, so that the rest need not be fetched. A sentence is seldom found
 * as it is, and its first words are needed anyway to find its parts.
 */
async function isAbsent(
  keys: readonly string[],
  phrase: (keys: readonly string[]) => Promise<readonly PagefindResult[]>,
): Promise<boolean> {
  for (let length = FEW; length < keys.length; length *= GROWTH)
    if ((await phrase(keys.slice(0, Math.floor(length)))).length === 0) return true;
  return false;
}
