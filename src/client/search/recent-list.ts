import { byId, element } from '../frame/element.ts';
import { recentSearches } from './recent.ts';
import { addressOf } from './address.ts';

/** The list of recent searches, where it is asked for and there are any. */
export function showRecent(isShown: boolean): void {
  const recent = recentSearches();
  byId('recent').hidden = !isShown || recent.length === 0;
  const links = recent.map((query) => {
    const href = addressOf(location.pathname, { query, choice: {} });
    return element('li', {}, element('a', { href }, query));
  });
  byId('recent-list').replaceChildren(...links);
}
