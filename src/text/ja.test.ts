import { expect, test } from 'vitest';
import { formsOf } from './forms.ts';
import { jaWords } from './ja.ts';
import { ownTerms } from './ja/terms.ts';
import { termsOf, UNSTATED, type Terms } from './terms.ts';

/** Words that are made with what a city calls its areas and years. */
type Factory = (terms: Terms) => object;

/** What every room of words exports; the columns of tables and the fields of files are one word of the room that holds them. */
const rooms = import.meta.glob<Readonly<Record<string, object>>>(
  ['./ja/*.ts', '!./ja/{columns-*,fields-*,messages*,warnings*,*.test}.ts'],
  { eager: true },
);
const terms = termsOf(UNSTATED, ownTerms);
const ja = jaWords(terms);
const keys = Object.values(rooms)
  .flatMap((room) => Object.entries(room))
  .filter(([name]) => /(?:Words|Sentences)$/.test(name))
  .flatMap(([, words]) =>
    Object.keys(typeof words === 'function' ? (words as Factory)(terms) : words),
  );

test('ja holds every key of every room, and the forms of its numbers and lists', () => {
  const all = [...new Set([...keys, ...Object.keys(formsOf('ja'))])];
  expect(all.sort()).toEqual(Object.keys(ja).sort());
});

test('no key stands in two rooms: the later would silently take the place of the earlier', () => {
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});
