import type { Asked } from '../../search/search.ts';
import type { SearchWords } from '../../text/search-words.ts';
import { element } from '../frame/element.ts';
import { addressOf } from './address.ts';
import { offersOf } from './offers.ts';

/** What stands between the message and the hits: other queries, and the way out of filters that leave nothing. */
export const linksBeside = (
  asked: Asked,
  query: string,
  count: number,
  words: SearchWords,
): readonly Node[] => [
  ...offersOf(asked, query.trim(), words).map((one) => queryLink(one.query, one.label)),
  ...(count === 0 && asked.hits.length > 0
    ? [queryLink(query, words.dropFilters(asked.hits.length), 'button')]
    : []),
];

const queryLink = (query: string, label: string, kind = ''): Node =>
  element(
    'p',
    {},
    element('a', { href: addressOf(location.pathname, { query, choice: {} }), class: kind }, label),
  );
