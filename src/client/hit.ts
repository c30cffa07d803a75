import { excerpt, markText, type Piece } from '../search/excerpt.ts';
import { searchWords as words } from '../text/search-words.ts';
import { element } from './element.ts';
import type { Asked, Search, Texts } from './source.ts';

/** The phrases to mark: everything that the query was found as. */
export const phrasesOfAnswer = ({ found }: Asked): readonly string[] =>
  found.flatMap(({ used }) => used.map(({ text }) => text));

/** A hit on the search page: linked title, kind, ward and year, figures, and the text around the words. */
export function hitItem(
  search: Search,
  number: number,
  { href, text, figures }: Texts,
  phrases: readonly string[],
): HTMLLIElement {
  const title = search.docs[number]?.title ?? href;
  const item = element(
    'li',
    {},
    element('a', { href }, ...marked(markText(title, phrases))),
    element('p', { class: 'hit-place' }, ...place(search, number)),
  );
  if (figures) item.append(element('p', { class: 'hit-figures' }, ...figureNodes(figures)));
  item.append(element('p', { class: 'hit-text' }, ...marked(excerpt(text, phrases))));
  return item;
}

/** A hit in the list under the box: title, and kind, ward, year and value below it. */
export function hitOption(
  search: Search,
  number: number,
  { figures }: Texts,
  phrases: readonly string[],
): readonly Node[] {
  const value = figures ? [words.hitValue(figures.value)] : [];
  const title = search.docs[number]?.title ?? '';
  return [
    element('span', { class: 'option-title' }, ...marked(markText(title, phrases))),
    element('span', { class: 'option-place' }, ...place(search, number), ...value),
  ];
}

function place({ docs, list }: Search, number: number): readonly Node[] {
  const doc = docs[number];
  if (!doc) return [];
  const name = (facet: 'kind' | 'ward' | 'year', value: string | null) =>
    list.values[facet].find(([known]) => known === value)?.[1] ?? '';
  const ward = doc.kind === 'ward' ? '' : name('ward', doc.ward);
  const parts = [ward, name('year', doc.year)].filter((part) => part !== '');
  const kind = element('span', { class: 'chip' }, name('kind', doc.kind));
  return [kind, new Text(` ${parts.join(' ')} `)];
}

/** The figures with the year they belong to in words, and how far they can be compared. */
function figureNodes(figures: NonNullable<Texts['figures']>): readonly Node[] {
  const { value, previous, target, comparability } = figures;
  const text = [words.hitValue(value), words.hitPrevious(previous), words.hitTarget(target)].join(
    '　',
  );
  return [new Text(`${text}　`), element('span', { class: 'chip' }, comparability)];
}

const marked = (pieces: readonly Piece[]): readonly Node[] =>
  pieces.map(({ text, hit }) => (hit ? element('mark', {}, text) : new Text(text)));
