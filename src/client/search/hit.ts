import { excerpt } from '../../search/excerpt.ts';
import { markText, type Piece } from '../../search/mark.ts';
import { hitWords as words } from '../../text/hit-words.ts';
import { searchWords } from '../../text/search-words.ts';
import { element } from '../frame/element.ts';
import { kindChip, marked, placeText } from './option.ts';
import type { HitFigures, Search, Texts } from './source.ts';

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

/** The figures with the year they belong to in words. */
function figureText({ value, previous, target, change, state }: HitFigures): string {
  const aim = words.hitTarget(target) + (state === null ? '' : `（${state}）`);
  const moved = change === null ? [] : [words.hitChange(change)];
  return [searchWords.hitValue(value), words.hitPrevious(previous), ...moved, aim, ''].join('　');
}

const comparability = (figures: HitFigures): Node =>
  element('span', { class: 'chip' }, figures.comparability);
