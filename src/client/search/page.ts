import { keepComposing } from './composing.ts';
import type { SearchWords } from '../../text/search-words.ts';
import { byId } from '../frame/element.ts';
import { forgetSearches, rememberSearch } from './recent.ts';
import { addressOf, isEmpty, readAddress, type Asking } from './address.ts';
import { chosenFilters } from './choice.ts';
import { rememberPlace } from './place.ts';
import { showRecent } from './recent-list.ts';
import { searchWords } from './words.ts';

/**
 * Brings the search page to life: what is asked stands in the address, so that it can be shared and the back button
 * works. Typing is one step of the history; so is every search that is sent and every choice of a filter. The search itself
 * is loaded when something is asked, or about to be.
 */
export async function startSearchPage(): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('#search');
  if (!input) return;
  const words = await searchWords();
  const show = showIn(input.dataset['index'] ?? '', words);
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

type Go = (asking: Asking, typed: boolean) => void;
type Show = (asking: Asking, isUnfinished?: boolean) => void;

/** Shows what is asked, once anything is. */
function showIn(folder: string, words: SearchWords): Show {
  let isLoaded = false;
  return (asking, isUnfinished = false) => {
    showRecent(isEmpty(asking));
    if (isEmpty(asking) && !isLoaded) return;
    isLoaded = true;
    import('./results.ts')
      .then(({ showSearch }) => showSearch(folder, asking, words, isUnfinished))
      .catch(() => {
        byId('status').textContent = words.searchFailed;
      });
  };
}

function listen(input: HTMLInputElement, go: Go, show: Show): void {
  const asking = () => ({ query: input.value, choice: chosenFilters() });
  const folder = input.dataset['index'] ?? '';
  input.addEventListener('focus', () => {
    import('./source.ts').then(({ loadSearch }) => loadSearch(folder)).catch(() => null);
  });
  input.addEventListener('input', ({ isComposing }: InputEventInit) => {
    if (isComposing) show(asking(), true);
    else go(asking(), true);
  });
  input.addEventListener('compositionend', () => {
    go(asking(), true);
  });
  keepComposing(input);
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    rememberSearch(input.value);
    go(asking(), false);
  });
  listenToFilters(input, asking, go);
  listenToHits(asking);
  byId('clear-recent').addEventListener('click', () => {
    forgetSearches();
    show(asking());
  });
}

function listenToFilters(input: HTMLInputElement, asking: () => Asking, go: Go): void {
  byId('filters').addEventListener('change', () => {
    go(asking(), false);
  });
  byId('clear-filters').addEventListener('click', () => {
    go({ query: input.value, choice: {} }, false);
  });
}

function listenToHits(asking: () => Asking): void {
  byId('hits').addEventListener('click', () => {
    if (!isEmpty(asking())) rememberSearch(asking().query);
    rememberPlace();
  });
}
