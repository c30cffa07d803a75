import type { Hit } from '../../search/index/hit.ts';
import { markUnits, type Piece } from '../../search/mark.ts';
import { textOf } from '../../search/index/content.ts';
import { element } from '../frame/element.ts';
import type { Asked } from '../../search/search.ts';

/** The phrases to mark: everything that the query was found as. */
export const phrasesOfAnswer = ({ found }: Asked): readonly string[] =>
  found.flatMap(({ ways }) => ways.map(({ phrase }) => phrase));

/** A hit in the list under the box: title, kind, ward, year and value below it, and what was found. */
export const hitOption = (
  { title, kind, place, value, finding }: Hit,
  phrases: readonly string[],
): readonly Node[] => [
  element('span', { class: 'option-title' }, ...marked(markUnits(title, phrases))),
  element('span', { class: 'option-place' }, chip(kind), ` ${textOf(place)}　${textOf(value)}`),
  ...(finding.length > 0 ? [element('span', { class: 'option-finding' }, textOf(finding))] : []),
];

export const chip = (text: string): Node => element('span', { class: 'chip' }, text);

export const marked = (pieces: readonly Piece[]): readonly Node[] =>
  pieces.map(({ text, hit }) => (hit ? element('mark', {}, text) : new Text(text)));
