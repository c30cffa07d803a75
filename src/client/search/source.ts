import type { Pagefind } from '../../search/index.ts';
import { onceEach } from '../../search/once.ts';
import { searchOf, type Search } from '../../search/search.ts';
import { failuresIn } from './failures.ts';

/** Loads the search whose index stands in a folder once; a failure is tried again the next time. */
export const loadSearch: (folder: string) => Promise<Search> = onceEach(async (folder) => {
  const failures = failuresIn(folder);
  const search = await searchOf(loadPagefind(folder), async (file) => {
    const response = await fetch(folder + file);
    if (!response.ok) throw new Error(`missing file: ${file}`);
    return response.json();
  });
  return { ...search, ask: (query) => whole(() => search.ask(query), failures) };
});

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
async function loadPagefind(folder: string): Promise<Pagefind> {
  const address = `${folder}pagefind.js${attempts > 0 ? `?${attempts}` : ''}`;
  attempts += 1;
  const pagefind = (await import(/* @vite-ignore */ address)) as PagefindModule;
  await pagefind.options({ noWorker: true, baseUrl: '/' });
  await pagefind.init();
  return pagefind;
}
