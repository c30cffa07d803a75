import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { originOf, serveFolder } from '../../build/server.ts';
import type { Pagefind } from '../../search/index/pagefind.ts';
import { searchOf, type Search } from '../../search/search.ts';

type PagefindModule = Pagefind &
  Readonly<{
    options: (
      options: Readonly<{ noWorker: boolean; baseUrl: string; basePath: string }>,
    ) => Promise<void>;
    init: () => Promise<void>;
  }>;

/** A search with the addresses of what it finds, best first. */
export type BuiltSearch = Search &
  Readonly<{ hrefs: (query: string, most?: number) => Promise<readonly string[]> }>;

/** The search of a built site as a browser loads it, without a browser. */
export async function builtSearch(root: string): Promise<BuiltSearch> {
  const server = await serveFolder(root);
  server.unref();
  server.keepAliveTimeout = 600_000;
  const module = pathToFileURL(resolve(`${root}/pagefind/pagefind.js`)).href;
  const pagefind = (await import(/* @vite-ignore */ module)) as PagefindModule;
  await pagefind.options({
    noWorker: true,
    baseUrl: '/',
    basePath: `${originOf(server)}/pagefind/`,
  });
  await pagefind.init();
  const search = await searchOf(Promise.resolve(pagefind), (file) =>
    Promise.resolve(JSON.parse(readFileSync(`${root}/pagefind/${file}`, 'utf8'))),
  );
  return {
    ...search,
    hrefs: async (query, most) => {
      const { hits } = await search.ask(query);
      const shown = await Promise.all(hits.slice(0, most).map(search.hit));
      return shown.map(({ href }) => decodeURI(href));
    },
  };
}
