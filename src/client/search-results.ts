import { passing } from '../search/facet.ts';
import type { Asked, Search } from '../search/search.ts';
import type { SearchWords } from '../text/search-words.ts';
import { byId, element } from './element.ts';
import { hitItem } from './hit.ts';
import { phrasesOfAnswer } from './option.ts';
import { addressOf, isEmpty, type Asking } from './search-address.ts';
import { rememberPlace, returnToPlace, shownBefore } from './search-place.ts';
import { showRecent } from './search-recent.ts';
import { showFilters } from './search-filters.ts';
import { statusText } from './search-status.ts';
import { loadSearch } from './source.ts';

const SHOWN = 20;
const ALL: Omit<Asked, 'hits'> = {
  mode: 'exact',
  scores: new Map(),
  found: [],
  missing: [],
  suggestion: null,
};
let turn = 0;

/** Shows what the address asks for. */
export async function showSearch(
  folder: string,
  asking: Asking,
  words: SearchWords,
): Promise<void> {
  const now = (turn += 1);
  showRecent(isEmpty(asking));
  if (isEmpty(asking)) {
    clear();
    return;
  }
  try {
    const search = await loadSearch(folder);
    const query = asking.query.trim();
    const asked =
      query === '' ? { ...ALL, hits: await search.everything() } : await search.ask(query);
    if (now === turn) await show(search, asking, asked, words);
    if (now === turn) returnToPlace();
  } catch {
    if (now !== turn) return;
    clear();
    byId('status').textContent = words.searchFailed;
  }
}

function clear(): void {
  byId('status').textContent = '';
  byId('filters').hidden = true;
  byId('help').hidden = true;
  byId('index-link').hidden = false;
  for (const id of ['hits', 'suggestion', 'more']) byId(id).replaceChildren();
}

async function show(
  search: Search,
  asking: Asking,
  asked: Asked,
  words: SearchWords,
): Promise<void> {
  const now = turn;
  const { query, choice } = asking;
  const hits = await passing(asked.hits, choice, search.holders);
  const phrases = phrasesOfAnswer(asked);
  const items = (ids: readonly string[]) => hitItems(search, ids, phrases, words);
  const count = Math.max(SHOWN, shownBefore());
  const first = await items(hits.slice(0, count));
  if (now !== turn) return;
  byId('status').textContent = status(asked, query.trim(), hits.length, words);
  byId('help').hidden = hits.length > 0;
  byId('index-link').hidden = hits.length === 0;
  byId('suggestion').replaceChildren(
    ...suggestionLink(asked.suggestion, words),
    ...withoutFiltersLink(query, hits.length, asked.hits.length, words),
  );
  byId('hits').replaceChildren(...first);
  byId('hits').dataset['query'] = query;
  showMore(hits.slice(count), items, words);
  await showFilters(search, asked.hits, choice, words);
}

/** The hits as items; one whose text cannot be loaded is left out. */
async function hitItems(
  search: Search,
  ids: readonly string[],
  phrases: readonly string[],
  words: SearchWords,
): Promise<readonly Node[]> {
  const hits = await Promise.allSettled(ids.map(search.hit));
  return hits.flatMap((hit) =>
    hit.status === 'fulfilled' ? [hitItem(hit.value, phrases, words)] : [],
  );
}

function status(asked: Asked, query: string, count: number, words: SearchWords): string {
  const all = asked.hits.length;
  if (all > 0 && count === 0) return words.foundNoneFiltered(query, all);
  return query === '' ? words.foundAll(count) : statusText(asked, query, count, words);
}

/** Where only the filters leave nothing, the way out stands at the message. */
function withoutFiltersLink(
  query: string,
  count: number,
  all: number,
  words: SearchWords,
): readonly Node[] {
  if (count > 0 || all === 0) return [];
  const href = addressOf(location.pathname, { query, choice: {} });
  return [element('p', {}, element('a', { href, class: 'button' }, words.dropFilters(all)))];
}

function suggestionLink(suggestion: string | null, words: SearchWords): readonly Node[] {
  if (suggestion === null) return [];
  const href = addressOf(location.pathname, { query: suggestion, choice: {} });
  return [element('p', {}, words.didYouMean, element('a', { href }, suggestion))];
}

function showMore(
  rest: readonly string[],
  items: (ids: readonly string[]) => Promise<readonly Node[]>,
  words: SearchWords,
): void {
  if (rest.length === 0) {
    byId('more').replaceChildren();
    return;
  }
  const button = element(
    'button',
    { type: 'button', class: 'button' },
    words.showMore(rest.length),
  );
  button.addEventListener('click', () => {
    void items(rest.slice(0, SHOWN)).then((made) => {
      byId('hits').append(...made);
      rememberPlace();
      showMore(rest.slice(SHOWN), items, words);
      const [link] = made.flatMap((node) =>
        node instanceof Element ? [node.querySelector('a')] : [],
      );
      link?.focus();
    });
  });
  byId('more').replaceChildren(button);
}
