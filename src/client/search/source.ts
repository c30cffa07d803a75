import type { Pagefind } from '../../search/index/pagefind.ts';
import { onceEach } from '../../search/once.ts';
import { searchOf, type Search } from '../../search/search.ts';
import { failuresIn } from './failures.ts';

const loaded = new Map<string, Promise<Search>>();

/** Loads the search whose index stands in a folder once; after a failure it is loaded again the next time. */
export function loadSearch(folder: string): Promise<Search> {
  const forget = (error: unknown): never => {
    loaded.delete(folder);
    throw error;
  };
  const search = loaded.get(folder) ?? load(folder, forget).catch(forget);
  loaded.set(folder, search);
  return search;
}

async function load(folder: string, forget: (error: unknown) => never): Promise<Search> {
  const failures = failuresIn(folder);
  const search = await searchOf(pagefindIn(folder), async (file) => {
    const response = await fetch(folder + file);
    if (!response.ok) throw new Error(`missing file: ${file}`);
    return response.json();
  });
  return { ...search, ask: (query) => whole(() => search.ask(query), failures).catch(forget) };
}

/** An answer that lacks none of the files it is made from. */
async function whole<T>(make: () => Promise<T>, failures: () => Promise<number>): Promise<T> {
  const before = await failures();
  const made = await make();
  if ((await failures()) > before) throw new Error('missing file of the index');
  return made;
}

type PagefindModule = Pagefind &
  Readonly<{
    options: (options: Readonly<{ noWorker: boolean; baseUrl: string }>) => Promise<void>;
    init: () => Promise<void>;
  }>;

let attempts = 0;

/** A browser remembers that a script failed to load: every attempt has an address of its own. */
const pagefindIn = onceEach(async (folder): Promise<Pagefind> => {
  const address = `${folder}pagefind.js${attempts > 0 ? `?${attempts}` : ''}`;
  attempts += 1;
  const pagefind = (await import(/* @vite-ignore */ address)) as PagefindModule;
  await pagefind.options({ noWorker: true, baseUrl: '/' });
  await pagefind.init();
  return pagefind;
});
