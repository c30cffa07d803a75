import { passes } from '../search/facet.ts';
import { searchWords as words } from '../text/search-words.ts';
import { byId, element } from './element.ts';
import { hitItem, phrasesOfAnswer } from './hit.ts';
import { recentSearches } from './recent.ts';
import { addressOf, isEmpty, type Asking } from './search-address.ts';
import { showFilters } from './search-filters.ts';
import { statusText } from './search-status.ts';
import { loadSearch, type Asked, type Search } from './source.ts';

const SHOWN = 20;
const NOTHING: Asked = {
  mode: 'none',
  scores: new Map(),
  found: [],
  missing: [],
  suggestion: null,
  hits: [],
};
let turn = 0;

/** Shows what the address asks for. */
export async function showSearch(asking: Asking): Promise<void> {
  const now = (turn += 1);
  showRecent(isEmpty(asking));
  if (isEmpty(asking)) {
    clear();
    return;
  }
  try {
    const search = await loadSearch();
    const query = asking.query.trim();
    const asked = query === '' ? everything(search) : await search.ask(query);
    if (now === turn) await show(search, asking, asked);
  } catch {
    byId('status').textContent = words.searchFailed;
  }
}

const everything = ({ docs }: Search): Asked => ({ ...NOTHING, hits: [...docs.keys()] });

function clear(): void {
  byId('status').textContent = '';
  byId('filters').hidden = true;
  byId('help').hidden = true;
  for (const id of ['hits', 'suggestion', 'more']) byId(id).replaceChildren();
}

async function show(search: Search, asking: Asking, asked: Asked): Promise<void> {
  const now = turn;
  const { query, choice } = asking;
  const hits = asked.hits.filter((number) => {
    const doc = search.docs[number];
    return doc !== undefined && passes(doc, choice);
  });
  const phrases = phrasesOfAnswer(asked);
  const items = (numbers: readonly number[]) =>
    Promise.all(
      numbers.map(async (number) => hitItem(search, number, await search.texts(number), phrases)),
    );
  const first = await items(hits.slice(0, SHOWN));
  if (now !== turn) return;
  byId('status').textContent = status(asked, query.trim(), hits.length);
  byId('help').hidden = asked.hits.length > 0;
  byId('suggestion').replaceChildren(...suggestionLink(asked.suggestion));
  byId('hits').replaceChildren(...first);
  byId('hits').dataset['query'] = query;
  showMore(hits.slice(SHOWN), items);
  showFilters(search, asked.hits, choice);
}

function status(asked: Asked, query: string, count: number): string {
  const none = asked.hits.length > 0 && count === 0 ? words.foundNoneFiltered : '';
  return (query === '' ? words.foundAll(count) : statusText(asked, query, count)) + none;
}

function suggestionLink(suggestion: string | null): readonly Node[] {
  if (suggestion === null) return [];
  const href = addressOf(location.pathname, { query: suggestion, choice: {} });
  return [element('p', {}, words.didYouMean, element('a', { href }, suggestion))];
}

function showMore(
  rest: readonly number[],
  items: (numbers: readonly number[]) => Promise<readonly Node[]>,
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
      showMore(rest.slice(SHOWN), items);
      made[0]?.parentElement?.querySelector('a')?.focus();
    });
  });
  byId('more').replaceChildren(button);
}

function showRecent(isShown: boolean): void {
  const recent = recentSearches();
  byId('recent').hidden = !isShown || recent.length === 0;
  const links = recent.map((query) => {
    const href = addressOf(location.pathname, { query, choice: {} });
    return element('li', {}, element('a', { href }, query));
  });
  byId('recent-list').replaceChildren(...links);
}
