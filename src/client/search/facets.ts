import { countsOf, FACETS, type Choice } from '../../search/index/facet.ts';
import type { SearchWords } from '../../text/search-words.ts';
import { byId } from '../frame/element.ts';
import { selectOf } from './choice.ts';
import type { Search } from '../../search/search.ts';

/** Shows at every value of every filter how many hits it would leave, and hides those that would leave none. */
export async function showFilters(
  { holders }: Search,
  hits: readonly string[],
  choice: Choice,
  words: SearchWords,
): Promise<void> {
  for (const facet of FACETS) {
    const select = selectOf(facet);
    if (!select) continue;
    const options = [...select.options].filter(({ value }) => value !== '');
    const values = options.map(({ value }) => value);
    const counts = await countsOf(facet, values, hits, choice, holders);
    for (const option of options) {
      const name = (option.dataset['name'] ??= option.text);
      const count = counts.get(option.value) ?? 0;
      option.text = words.optionCount(name, count);
      option.hidden = count === 0 && option.value !== choice[facet];
      option.disabled = option.hidden;
    }
    select.value = choice[facet] ?? '';
  }
  const isChosen = Object.keys(choice).length > 0;
  byId('filters').hidden = hits.length === 0;
  byId('clear-filters').hidden = !isChosen;
  if (isChosen || matchMedia('(width >= 40rem)').matches) byId('filters').setAttribute('open', '');
}
