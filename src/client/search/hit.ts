import { excerpt } from '../../search/excerpt.ts';
import { textOf } from '../../search/index/content.ts';
import type { Hit } from '../../search/index/hit.ts';
import { markUnits, type Piece } from '../../search/mark.ts';
import type { SearchWords } from '../../text/search-words.ts';
import { element } from '../frame/element.ts';
import { chip, marked } from './option.ts';

/** A hit on the search page: linked title, kind, ward and year, figures, and the text around the words. */
export function hitItem(hit: Hit, phrases: readonly string[], words: SearchWords): HTMLLIElement {
  const [title = [], place = [], value = [], against = []] = [
    ...[hit.title, hit.place, hit.value, hit.against],
  ].map((field) => markUnits(field, phrases));
  const shown = excerpt(hit.texts, phrases);
  const item = element(
    'li',
    {},
    element('a', { href: hit.href }, ...marked(title)),
    element('p', { class: 'hit-place' }, chip(hit.kind), ' ', ...marked(place)),
  );
  if (hit.finding.length > 0)
    item.append(element('p', { class: 'hit-finding' }, textOf(hit.finding)));
  if (value.length > 0) {
    const figures = [...marked(value), '　', ...marked(against), '　', chip(hit.comparability)];
    item.append(element('p', { class: 'hit-figures' }, ...figures));
  }
  if (![title, place, value, against, shown].some(hasHit))
    item.append(...reason(hit, phrases, words));
  if (shown.length > 0) item.append(element('p', { class: 'hit-text' }, ...marked(shown)));
  return item;
}

const hasHit = (pieces: readonly Piece[]): boolean => pieces.some(({ hit }) => hit);

/** Says why something was found that shows none of the words: by another name of it, or by its indicators. */
function reason(
  { also, under }: Hit,
  phrases: readonly string[],
  words: SearchWords,
): readonly Node[] {
  const said = [
    { lead: words.hitAlso, pieces: markUnits(also, phrases) },
    { lead: words.hitUnder, pieces: markUnits(under, phrases) },
  ].find(({ pieces }) => hasHit(pieces));
  return said ? [element('p', { class: 'hit-text' }, said.lead, ...marked(said.pieces))] : [];
}
