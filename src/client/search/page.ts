import { byId } from '../frame/element.ts';
import { forgetSearches, rememberSearch } from './recent.ts';
import { addressOf, isEmpty, readAddress, type Asking } from './address.ts';
import { chosenFilters } from './facets.ts';
import { rememberPlace } from './place.ts';
import { showSearch } from './results.ts';
import { loadSearch } from './source.ts';

/**
 * Brings the search page to life: what is asked stands in the address, so that it can be shared and the back button
 * works. Typing is one step of the history; so is every search that is sent and every choice of a filter.
 */
export function startSearchPage(): void {
  const input = document.querySelector<HTMLInputElement>('#search');
  if (!input) return;
  let isTyping = false;
  const read = () => {
    const asking = readAddress(location.search);
    input.value = asking.query;
    isTyping = false;
    void showSearch(asking);
  };
  const go = (asking: Asking, typed: boolean) => {
    const address = addressOf(location.pathname, asking);
    if (typed && isTyping) history.replaceState(null, '', address);
    else if (address !== location.pathname + location.search) history.pushState(null, '', address);
    isTyping = typed;
    void showSearch(asking);
  };
  listen(input, go);
  addEventListener('popstate', read);
  read();
}

function listen(input: HTMLInputElement, go: (asking: Asking, typed: boolean) => void): void {
  const asking = () => ({ query: input.value, choice: chosenFilters() });
  const typed = () => {
    go(asking(), true);
  };
  input.addEventListener('focus', () => void loadSearch().catch(() => null));
  input.addEventListener('input', ({ isComposing }: InputEventInit) => {
    if (isComposing) void showSearch(asking());
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
    void showSearch(asking());
  });
  listenToHits(asking);
}

function listenToHits(asking: () => Asking): void {
  byId('hits').addEventListener('click', () => {
    if (!isEmpty(asking())) rememberSearch(asking().query);
    rememberPlace();
  });
}
