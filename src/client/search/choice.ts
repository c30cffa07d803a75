import { FACETS, type Choice, type FacetName } from '../../search/index/facet.ts';

/** What is chosen in the filters of the search page. */
export function chosenFilters(): Choice {
  const chosen = FACETS.flatMap((facet): readonly (readonly [FacetName, string])[] => {
    const { value } = selectOf(facet);
    return value === '' ? [] : [[facet, value]];
  });
  return Object.fromEntries(chosen);
}

export function selectOf(facet: FacetName): HTMLSelectElement {
  const select = document.querySelector<HTMLSelectElement>(`#filter-${facet}`);
  if (!select) throw new Error(`missing element: filter-${facet}`);
  return select;
}
