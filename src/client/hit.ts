import { excerpt, markText, type Piece } from '../search/excerpt.ts';
import { searchWords as words } from '../text/search-words.ts';
import { element } from './element.ts';
import type { Asked, HitFigures, Search, Texts } from './source.ts';

/** The phrases to mark: everything that the query was found as. */
export const phrasesOfAnswer = ({ found }: Asked): readonly string[] =>
  found.flatMap(({ used }) => used.map(({ text }) => text));

/** A hit on the search page: linked title, kind, ward and year, figures, and the text around the words. */
export function hitItem(
  search: Search,
  number: number,
  texts: Texts,
  phrases: readonly string[],
): HTMLLIElement {
  const { href, text, figures } = texts;
  const title = markText(search.docs[number]?.title ?? href, phrases);
  const place = markText(placeText(search, number, texts), phrases);
  const said = figures ? markText(figureText(figures), phrases) : [];
  const shown = excerpt(text, phrases);
  const isExplained = [title, place, said, shown].some(hasHit);
  const item = element(
    'li',
    {},
    element('a', { href }, ...marked(title)),
    element('p', { class: 'hit-place' }, kindChip(search, number), ...marked(place)),
  );
  if (figures)
    item.append(element('p', { class: 'hit-figures' }, ...marked(said), comparability(figures)));
  if (!isExplained) item.append(...reason(search, number, texts, phrases));
  if (shown.length > 0) item.append(element('p', { class: 'hit-text' }, ...marked(shown)));
  return item;
}

const hasHit = (pieces: readonly Piece[]): boolean => pieces.some(({ hit }) => hit);

/** Says why something was found that shows none of the words: by another name of it, or by its indicators. */
function reason(
  { docs }: Search,
  number: number,
  { under }: Texts,
  phrases: readonly string[],
): readonly Node[] {
  const names = (docs[number]?.also ?? []).map(words.hitAlso);
  const said = [...names, ...(under.length > 0 ? [words.hitUnder(under)] : [])]
    .map((text) => markText(text, phrases))
    .find(hasHit);
  return said ? [element('p', { class: 'hit-text' }, ...marked(said))] : [];
}

/** A hit in the list under the box: title, and kind, ward, year and value below it. */
export function hitOption(
  search: Search,
  number: number,
  texts: Texts,
  phrases: readonly string[],
): readonly Node[] {
  const value = texts.figures ? `　${words.hitValue(texts.figures.value)}` : '';
  const title = search.docs[number]?.title ?? '';
  const place = placeText(search, number, texts) + value;
  return [
    element('span', { class: 'option-title' }, ...marked(markText(title, phrases))),
    element('span', { class: 'option-place' }, kindChip(search, number), new Text(place)),
  ];
}

const nameOf = ({ docs, list }: Search, number: number, facet: 'kind' | 'ward' | 'year'): string =>
  list.values[facet].find(([known]) => known === docs[number]?.[facet])?.[1] ?? '';

const kindChip = (search: Search, number: number): Node =>
  element('span', { class: 'chip' }, nameOf(search, number, 'kind'));

function placeText(search: Search, number: number, { place }: Texts): string {
  const ward = search.docs[number]?.kind === 'ward' ? '' : nameOf(search, number, 'ward');
  const parts = [ward, nameOf(search, number, 'year'), place ?? ''].filter((part) => part !== '');
  return ` ${parts.join(' ')} `;
}

/** The figures with the year they belong to in words. */
function figureText({ value, previous, target, change, state }: HitFigures): string {
  const aim = words.hitTarget(target) + (state === null ? '' : `（${state}）`);
  const moved = change === null ? [] : [words.hitChange(change)];
  return [words.hitValue(value), words.hitPrevious(previous), ...moved, aim, ''].join('　');
}

const comparability = (figures: HitFigures): Node =>
  element('span', { class: 'chip' }, figures.comparability);

const marked = (pieces: readonly Piece[]): readonly Node[] =>
  pieces.map(({ text, hit }) => (hit ? element('mark', {}, text) : new Text(text)));
