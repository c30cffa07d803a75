/** The part of Pagefind's browser API that the site uses. See https://pagefind.app/docs/api/ */
export type Pagefind = Readonly<{
  init: () => Promise<void>;
  filters: () => Promise<Filters>;
  search: (query: string | null, options: { filters: Record<string, string> }) => Promise<Search>;
}>;

/** For every filter, how many pages carry each of its values. */
export type Filters = Readonly<Record<string, Readonly<Record<string, number>>>>;

type Search = Readonly<{ results: readonly Readonly<{ data: () => Promise<Hit> }>[] }>;

/** A page that was found; `excerpt` is safe HTML in which the words are marked. */
export type Hit = Readonly<{
  url: string;
  excerpt: string;
  meta: Readonly<Record<string, string>>;
}>;

/** Loads Pagefind, which is made after the site is built and so cannot be bundled. */
export async function loadPagefind(): Promise<Pagefind> {
  const path = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ path)) as Pagefind;
  await pagefind.init();
  return pagefind;
}
