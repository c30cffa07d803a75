import { markText, type Piece } from '../../search/mark.ts';
import { searchWords as words } from '../../text/search-words.ts';
import { element } from '../frame/element.ts';
import type { Asked, Option, Search } from './source.ts';

/** The phrases to mark: everything that the query was found as. */
export const phrasesOfAnswer = ({ found }: Asked): readonly string[] =>
  found.flatMap(({ used }) => used.map(({ text }) => text));

/** A hit in the list under the box: title, and kind, ward, year and value below it. */
export function hitOption(
  search: Search,
  number: number,
  option: Option,
  phrases: readonly string[],
): readonly Node[] {
  const value = option.value === null ? '' : `　${words.hitValue(option.value)}`;
  const title = search.docs[number]?.title ?? '';
  const place = placeText(search, number, option) + value;
  return [
    element('span', { class: 'option-title' }, ...marked(markText(title, phrases))),
    element('span', { class: 'option-place' }, kindChip(search, number), new Text(place)),
  ];
}

const nameOf = ({ docs, list }: Search, number: number, facet: 'kind' | 'ward' | 'year'): string =>
  list.values[facet].find(([known]) => known === docs[number]?.[facet])?.[1] ?? '';

export const kindChip = (search: Search, number: number): Node =>
  element('span', { class: 'chip' }, nameOf(search, number, 'kind'));

/** The ward, the year and the place of a hit. */
export function placeText(
  search: Search,
  number: number,
  { place }: Pick<Option, 'place'>,
): string {
  const ward = search.docs[number]?.kind === 'ward' ? '' : nameOf(search, number, 'ward');
  const parts = [ward, nameOf(search, number, 'year'), place ?? ''].filter((part) => part !== '');
  return ` ${parts.join(' ')} `;
}

export const marked = (pieces: readonly Piece[]): readonly Node[] =>
  pieces.map(({ text, hit }) => (hit ? element('mark', {}, text) : new Text(text)));
