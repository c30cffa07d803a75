import { expect, test } from 'vitest';
import { keysOf, runsOf, unitsOf } from './unit.ts';

const keys = (text: string) => keysOf(unitsOf(text));

test.each([
  ['待機児童', ['待', '機', '児', '童']],
  ['Community Council', ['community', 'council']],
  ['1,145', ['1145']],
  ['63.20', ['63‿2']],
  ['86.0', ['86']],
  ['Kyōto', ['kyoto']],
])('unitsOf(%s) is found by %s', (text, wanted) => {
  expect(keys(text)).toEqual(wanted);
});

test('unitsOf(text) tells ① from 1, and every sign from every other', () => {
  expect(keys('①')).not.toEqual(keys('1'));
  expect(new Set(['☆', '★', '○', '×', '%'].flatMap(keys)).size).toBe(5);
});

test('runsOf(text) parts at punctuation, but not at spaces and the hyphens of codes', () => {
  const runs = runsOf('窓口 案内、1-2-a。');
  expect(runs.map((run) => keysOf(run).join(''))).toEqual(['窓口案内', '12a']);
});
