import { passing } from '../../search/index/facet.ts';
import type { Asked, Search } from '../../search/search.ts';
import type { SearchWords } from '../../text/search-words.ts';
import { byId, element } from '../frame/element.ts';
import { hitItem } from './hit.ts';
import { phrasesOfAnswer } from './option.ts';
import { isEmpty, type Asking } from './address.ts';
import { rememberPlace, returnToPlace, shownBefore } from './place.ts';
import { unlessSoon } from './late.ts';
import { linksBeside } from './links.ts';
import { showFilters } from './facets.ts';
import { statusText } from './status.ts';
import { loadSearch } from './source.ts';

const SHOWN = 10;
const ALL: Omit<Asked, 'hits'> = {
  ...{ mode: 'exact', groups: [], preferred: [], found: [], missing: [], later: [], others: [] },
};
let turn = 0;

/** Shows what the address asks for; of a word that is not finished only what is found. */
export async function showSearch(
  folder: string,
  asking: Asking,
  words: SearchWords,
  isUnfinished = false,
): Promise<void> {
  const now = (turn += 1);
  if (isEmpty(asking)) {
    clear('');
    return;
  }
  try {
    const shown = askFor(
      folder,
      asking,
      words,
      (count) => now === turn && (count > 0 || !isUnfinished),
    );
    const filters = await unlessSoon(shown, () => {
      if (now === turn) clear(words.searching);
    });
    if (now === turn) await filters();
    if (now === turn) returnToPlace();
  } catch {
    if (now === turn) clear(words.searchFailed);
  }
}

/** Shows the hits; returns what shows the filters, which may come later. */
async function askFor(
  folder: string,
  asking: Asking,
  words: SearchWords,
  isWanted: (count: number) => boolean,
): Promise<() => Promise<void>> {
  const search = await loadSearch(folder);
  const query = asking.query.trim();
  const asked =
    query === '' ? { ...ALL, hits: await search.everything() } : await search.ask(query);
  if (!isWanted(asked.hits.length)) return () => Promise.resolve();
  await show(search, asking, asked, words);
  return () => showFilters(search, asked.hits, asking.choice, words);
}

function clear(status: string): void {
  byId('status').textContent = status;
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
  byId('suggestion').replaceChildren(...linksBeside(asked, query, hits.length, words));
  byId('hits').replaceChildren(...first);
  byId('hits').dataset['query'] = query;
  showMore(hits.slice(count), items, words);
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
