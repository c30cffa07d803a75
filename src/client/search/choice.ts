import { FACETS, type Choice, type FacetName } from '../../search/index/facet.ts';

/** What is chosen in the filters of the search page. */
export function chosenFilters(): Choice {
  const chosen = FACETS.flatMap((facet): readonly (readonly [FacetName, string])[] => {
    const value = selectOf(facet)?.value ?? '';
    return value === '' ? [] : [[facet, value]];
  });
  return Object.fromEntries(chosen);
}

/** The filter of the search page for a facet; null where there is nothing to choose from, or too much. */
export const selectOf = (facet: FacetName): HTMLSelectElement | null =>
  document.querySelector<HTMLSelectElement>(`#filter-${facet}`);
