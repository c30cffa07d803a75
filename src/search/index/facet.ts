export const FACETS = ['kind', 'ward', 'theme', 'year', 'rating'] as const;
export type FacetName = (typeof FACETS)[number];

/** What is chosen in every filter; a filter that is not there is not used. */
export type Choice = Readonly<Partial<Record<FacetName, string>>>;

/** Which records have a value of a filter. */
export type Holders = (facet: FacetName, value: string) => Promise<ReadonlySet<string>>;

/** The records that pass all filters, or all but one, in their order. */
export async function passing(
  ids: readonly string[],
  choice: Choice,
  holders: Holders,
  except?: FacetName,
): Promise<readonly string[]> {
  const used = FACETS.flatMap((facet) => {
    const value = choice[facet];
    return facet === except || value === undefined ? [] : [[facet, value] as const];
  });
  const sets = await Promise.all(used.map(([facet, value]) => holders(facet, value)));
  return ids.filter((id) => sets.every((set) => set.has(id)));
}

/** How many records each value of a filter would leave, under the other filters. */
export async function countsOf(
  facet: FacetName,
  values: readonly string[],
  ids: readonly string[],
  choice: Choice,
  holders: Holders,
): Promise<ReadonlyMap<string, number>> {
  const left = await passing(ids, choice, holders, facet);
  const counts = await Promise.all(
    values.map(async (value) => {
      const set = await holders(facet, value);
      return [value, left.filter((id) => set.has(id)).length] as const;
    }),
  );
  return new Map(counts);
}
