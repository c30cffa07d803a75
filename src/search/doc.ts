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

/** The values of the filters, in order, with their names; `docs` refer to them by number. `index` is the name of the index that has the `ids`. */
export type DocList = Readonly<{
  index: string;
  values: Readonly<Record<FacetName, readonly FacetValue[]>>;
  ids: readonly string[];
  docs: readonly PackedDoc[];
}>;

export const FACETS = ['kind', 'ward', 'theme', 'year', 'rating'] as const;
export type FacetName = (typeof FACETS)[number];
export type FacetValue = readonly [value: string, name: string];

type PackedDoc = readonly [
  kind: number,
  title: string,
  ward: number,
  year: number,
  themes: readonly number[],
  rating: number,
  also?: readonly string[],
];

/** Packs documents so that they are quick to fetch; `ids` are the names under which the `index` knows them. */
export function packDocs(
  docs: readonly Doc[],
  { index, ids, values }: Omit<DocList, 'docs'>,
): DocList {
  const number = (facet: FacetName, value: string | null) =>
    values[facet].findIndex(([known]) => known === value);
  const packed = docs.map(({ kind, title, also, ward, year, themes, rating }): PackedDoc => {
    const doc = [
      number('kind', kind),
      title,
      number('ward', ward),
      number('year', year),
      themes.map((theme) => number('theme', theme)),
      number('rating', rating),
    ] as const;
    return also.length > 0 ? [...doc, also] : doc;
  });
  return { index, values, ids, docs: packed };
}

export function unpackDocs({ values, docs }: DocList): readonly Doc[] {
  const value = (facet: FacetName, number: number) => values[facet][number]?.[0] ?? null;
  return docs.map(([kind, title, ward, year, themes, rating, also = []]) => ({
    kind: value('kind', kind) ?? '',
    title,
    also,
    ward: value('ward', ward),
    year: value('year', year),
    themes: themes.map((theme) => value('theme', theme) ?? ''),
    rating: value('rating', rating),
  }));
}
