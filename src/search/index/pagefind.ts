/** What is used of Pagefind in the browser: its search, as its documentation describes it. */
export type Pagefind = Readonly<{
  search: (
    term: string | null,
    options?: Readonly<{ sort?: Readonly<Record<string, 'asc' | 'desc'>> }>,
  ) => Promise<Readonly<{ results: readonly PagefindResult[] }>>;
}>;

export type PagefindResult = Readonly<{
  id: string;
  /** Where the words stand in the content, counted in words, rising. */
  words: readonly number[];
  data: () => Promise<Fragment>;
}>;

/** What Pagefind keeps of a bundle of records: their addresses, and their content. */
export type Fragment = Readonly<{ url: string; content: string }>;

/** The sort key under which bundles stand in the order of their worth. */
export const ORDER = 'order';
