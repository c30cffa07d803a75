/** What is known of every record before it is shown: enough to rank and to filter. */
export type Doc = Readonly<{
  kind: string;
  title: string;
  also: readonly string[];
  ward: string | null;
  year: string | null;
  themes: readonly string[];
  rating: string | null;
}>;

/**
 * The values of the filters, in order, with their names; `docs` refer to them by number. Under the `ids`, of one length
 * and written without a break, the `index` of that name knows them.
 */
export type DocList = Readonly<{
  index: string;
  values: Readonly<Record<FacetName, readonly FacetValue[]>>;
  ids: string;
  docs: PackedDocs;
}>;

export const FACETS = ['kind', 'ward', 'theme', 'year', 'rating'] as const;
export type FacetName = (typeof FACETS)[number];
export type FacetValue = readonly [value: string, name: string];

/** Columns are quicker to fetch than rows. */
type PackedDocs = Readonly<{
  kind: readonly number[];
  title: readonly string[];
  ward: readonly number[];
  year: readonly number[];
  themes: readonly (readonly number[])[];
  rating: readonly number[];
  also: readonly (readonly string[])[];
}>;

/** Packs documents so that they are quick to fetch. */
export function packDocs(docs: readonly Doc[], list: Omit<DocList, 'docs'>): DocList {
  const number = (facet: FacetName, value: string | null) =>
    list.values[facet].findIndex(([known]) => known === value);
  return {
    ...list,
    docs: {
      kind: docs.map(({ kind }) => number('kind', kind)),
      title: docs.map(({ title }) => title),
      ward: docs.map(({ ward }) => number('ward', ward)),
      year: docs.map(({ year }) => number('year', year)),
      themes: docs.map(({ themes }) => themes.map((theme) => number('theme', theme))),
      rating: docs.map(({ rating }) => number('rating', rating)),
      also: docs.map(({ also }) => also),
    },
  };
}

export function unpackDocs({ values, docs }: DocList): readonly Doc[] {
  const value = (facet: FacetName, number = -1) => values[facet][number]?.[0] ?? null;
  return docs.title.map((title, row) => ({
    kind: value('kind', docs.kind[row]) ?? '',
    title,
    also: docs.also[row] ?? [],
    ward: value('ward', docs.ward[row]),
    year: value('year', docs.year[row]),
    themes: (docs.themes[row] ?? []).map((theme) => value('theme', theme) ?? ''),
    rating: value('rating', docs.rating[row]),
  }));
}
