import { words } from '../text/words.ts';
import { loadPagefind, type Filters, type Hit, type Pagefind } from './pagefind.ts';

const FILTERS = [
  { name: 'ward', label: words.filterWard },
  { name: 'goal', label: words.filterGoal },
  { name: 'year', label: words.filterYear },
] as const;
const SHOWN = 20;

/** Brings the search page to life: the query and filters stand in the address, so a search can be shared. */
export async function startSearch(): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('#search');
  if (!input) return;
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  try {
    const pagefind = await loadPagefind();
    showFilters(await pagefind.filters());
    const run = () => void search(pagefind, input.value);
    input.addEventListener('input', run);
    element('filters').addEventListener('change', run);
    run();
  } catch {
    element('status').textContent = words.searchFailed;
  }
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`missing element: ${id}`);
  return found;
}

function showFilters(filters: Filters): void {
  const parameters = new URLSearchParams(location.search);
  const fields = FILTERS.map(({ name, label }) => {
    const options = Object.keys(filters[name] ?? {}).map((value) => new Option(value, value));
    const select = Object.assign(document.createElement('select'), { name });
    select.append(new Option(words.filterAll, ''), ...options);
    select.value = parameters.get(name) ?? '';
    const field = document.createElement('label');
    field.append(label, select);
    return field;
  });
  element('filters').replaceChildren(...fields);
  element('filters').hidden = false;
}

function chosenFilters(): Record<string, string> {
  const selects = [...element('filters').querySelectorAll('select')];
  return Object.fromEntries(
    selects.filter(({ value }) => value).map(({ name, value }) => [name, value]),
  );
}

let latest = 0;

async function search(pagefind: Pagefind, query: string): Promise<void> {
  const turn = (latest += 1);
  const filters = chosenFilters();
  const address = new URLSearchParams({ ...(query && { q: query }), ...filters }).toString();
  history.replaceState(null, '', address ? `?${address}` : location.pathname);
  if (!query && Object.keys(filters).length === 0) {
    show([], '');
    return;
  }
  const { results } = await pagefind.search(query || null, { filters });
  const hits = await Promise.all(results.slice(0, SHOWN).map((result) => result.data()));
  if (turn !== latest) return;
  show(hits, words.foundCount(results.length) + (results.length === 0 ? words.noResultsHelp : ''));
}

function show(hits: readonly Hit[], status: string): void {
  element('status').textContent = status;
  element('hits').replaceChildren(...hits.map(hitItem));
}

function hitItem({ url, meta, excerpt }: Hit): HTMLLIElement {
  const link = Object.assign(document.createElement('a'), {
    href: url,
    textContent: meta['title'] ?? url,
  });
  const text = document.createElement('p');
  text.innerHTML = excerpt;
  const item = document.createElement('li');
  item.append(link, text);
  return item;
}
