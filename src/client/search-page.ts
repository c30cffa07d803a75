import { byId } from './element.ts';
import { forgetSearches, rememberSearch } from './recent.ts';
import { addressOf, isEmpty, readAddress, type Asking } from './search-address.ts';
import { chosenFilters } from './search-filters.ts';
import { rememberPlace } from './search-place.ts';
import { showSearch } from './search-results.ts';
import { loadSearch } from './source.ts';
import { searchWords as words } from '../text/search-words.ts';

/**
 * Brings the search page to life: what is asked stands in the address, so that it can be shared and the back button
 * works. Typing is one step of the history; so is every search that is sent and every choice of a filter.
 */
export function startSearchPage(): void {
  const input = document.querySelector<HTMLInputElement>('#search');
  if (!input) return;
  const folder = input.dataset['index'] ?? '';
  const show = (asking: Asking) => void showSearch(folder, asking, words);
  let isTyping = false;
  const read = () => {
    const asking = readAddress(location.search);
    input.value = asking.query;
    isTyping = false;
    show(asking);
  };
  const go = (asking: Asking, typed: boolean) => {
    const address = addressOf(location.pathname, asking);
    if (typed && isTyping) history.replaceState(null, '', address);
    else if (address !== location.pathname + location.search) history.pushState(null, '', address);
    isTyping = typed;
    show(asking);
  };
  listen(input, go, show);
  addEventListener('popstate', read);
  read();
}

function listen(
  input: HTMLInputElement,
  go: (asking: Asking, typed: boolean) => void,
  show: (asking: Asking) => void,
): void {
  const asking = () => ({ query: input.value, choice: chosenFilters() });
  const typed = () => {
    go(asking(), true);
  };
  input.addEventListener(
    'focus',
    () => void loadSearch(input.dataset['index'] ?? '').catch(() => null),
  );
  input.addEventListener('input', ({ isComposing }: InputEventInit) => {
    if (isComposing) show(asking());
    else typed();
  });
  input.addEventListener('compositionend', typed);
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    rememberSearch(input.value);
    go(asking(), false);
  });
  byId('filters').addEventListener('change', () => {
    go(asking(), false);
  });
  byId('clear-filters').addEventListener('click', () => {
    go({ query: input.value, choice: {} }, false);
  });
  byId('clear-recent').addEventListener('click', () => {
    forgetSearches();
    show(asking());
  });
  listenToHits(asking);
}

function listenToHits(asking: () => Asking): void {
  byId('hits').addEventListener('click', () => {
    if (!isEmpty(asking())) rememberSearch(asking().query);
    rememberPlace();
  });
}
