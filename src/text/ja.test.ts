import { expect, test } from 'vitest';
import { formsOf } from './forms.ts';
import { ja } from './ja.ts';

/** What every room of words exports; the columns of tables and the fields of files are one word of the room that holds them. */
const rooms = import.meta.glob<Readonly<Record<string, object>>>(
  ['./ja/*.ts', '!./ja/{columns-*,fields-*,messages*,warnings*}.ts'],
  { eager: true },
);
const keys = Object.values(rooms).flatMap((room) => Object.values(room).flatMap(Object.keys));

test('ja holds every key of every room, and the forms of its numbers and lists', () => {
  const all = [...new Set([...keys, ...Object.keys(formsOf('ja'))])];
  expect(all.sort()).toEqual(Object.keys(ja).sort());
});

test('no key stands in two rooms: the later would silently take the place of the earlier', () => {
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});
