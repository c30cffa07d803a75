import { FACETS, type FacetName } from '../../search/doc.ts';
import { optionsOf, type Choice } from '../../search/facet.ts';
import { hitWords as words } from '../../text/hit-words.ts';
import { byId } from '../frame/element.ts';
import type { Search } from './source.ts';

/** A select for every filter, each value with how many hits it would leave. */
export function showFilters(search: Search, hits: readonly number[], choice: Choice): void {
  const docs = hits.flatMap((number) => search.docs[number] ?? []);
  for (const facet of FACETS) {
    const select = selectOf(facet);
    const options = optionsOf(facet, docs, choice, search.list).map(({ value, name, count }) => {
      return new Option(words.optionCount(name, count), value);
    });
    select.replaceChildren(new Option(words.filterAll, ''), ...options);
    select.value = choice[facet] ?? '';
  }
  const isChosen = Object.keys(choice).length > 0;
  byId('filters').hidden = docs.length === 0;
  byId('clear-filters').hidden = !isChosen;
  if (isChosen || matchMedia('(width >= 40rem)').matches) byId('filters').setAttribute('open', '');
}

export function chosenFilters(): Choice {
  const chosen = FACETS.flatMap((facet): readonly (readonly [FacetName, string])[] => {
    const { value } = selectOf(facet);
    return value === '' ? [] : [[facet, value]];
  });
  return Object.fromEntries(chosen);
}

function selectOf(facet: FacetName): HTMLSelectElement {
  const select = document.querySelector<HTMLSelectElement>(`#filter-${facet}`);
  if (!select) throw new Error(`missing element: filter-${facet}`);
  return select;
}
