import { passes } from '../../search/facet.ts';
import { hitWords as words } from '../../text/hit-words.ts';
import { searchWords } from '../../text/search-words.ts';
import { byId, element } from '../frame/element.ts';
import { hitItem } from './hit.ts';
import { phrasesOfAnswer } from './option.ts';
import { recentSearches } from './recent.ts';
import { addressOf, isEmpty, type Asking } from './address.ts';
import { rememberPlace, returnToPlace, shownBefore } from './place.ts';
import { showFilters } from './facets.ts';
import { statusText } from './status.ts';
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
    if (now === turn) returnToPlace();
  } catch {
    byId('status').textContent = searchWords.searchFailed;
  }
}

const everything = ({ docs }: Search): Asked => ({ ...NOTHING, hits: [...docs.keys()] });

function clear(): void {
  byId('status').textContent = '';
  byId('filters').hidden = true;
  byId('help').hidden = true;
  byId('index-link').hidden = false;
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
  const count = Math.max(SHOWN, shownBefore());
  const first = await items(hits.slice(0, count));
  if (now !== turn) return;
  byId('status').textContent = status(asked, query.trim(), hits.length);
  byId('help').hidden = hits.length > 0;
  byId('index-link').hidden = hits.length === 0;
  byId('suggestion').replaceChildren(
    ...suggestionLink(asked.suggestion),
    ...withoutFiltersLink(query, hits.length, asked.hits.length),
  );
  byId('hits').replaceChildren(...first);
  byId('hits').dataset['query'] = query;
  showMore(hits.slice(count), items);
  showFilters(search, asked.hits, choice);
}

function status(asked: Asked, query: string, count: number): string {
  const all = asked.hits.length;
  if (all > 0 && count === 0) return words.foundNoneFiltered(query, all);
  return query === '' ? words.foundAll(count) : statusText(asked, query, count);
}

/** Where only the filters leave nothing, the way out stands at the message. */
function withoutFiltersLink(query: string, count: number, all: number): readonly Node[] {
  if (count > 0 || all === 0) return [];
  const href = addressOf(location.pathname, { query, choice: {} });
  return [element('p', {}, element('a', { href, class: 'button' }, words.dropFilters(all)))];
}

function suggestionLink(suggestion: string | null): readonly Node[] {
  if (suggestion === null) return [];
  const href = addressOf(location.pathname, { query: suggestion, choice: {} });
  return [element('p', {}, searchWords.didYouMean, element('a', { href }, suggestion))];
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
      rememberPlace();
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
