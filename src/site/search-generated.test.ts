import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { readContent } from '../build/content.ts';
import { readEditions } from '../build/editions.ts';
import { siteRecords } from '../build/search/search.ts';
import { joined, VOLUMES, type Volume } from '../search/words/dictionary.ts';
import { keysOf, runsOf } from '../search/index/unit.ts';
import type { SearchRecord } from '../views/search/record.ts';
import { builtSearch, type BuiltSearch } from './search/built.ts';
import { DIST } from './site.ts';

let search: BuiltSearch;
const reading = readEditions(readContent());
if (!reading.ok) throw new Error('invalid content');
const { own } = reading;
const records: readonly SearchRecord[] = siteRecords(own);

beforeAll(async () => {
  search = await builtSearch(DIST);
});

/** Of 100 generated queries, how many must lead where they come from. */
const RIGHT = 95;

test('every noun of the texts is found by its reading', async () => {
  const volumes = Array.from({ length: VOLUMES }, (_, number) => readVolume(number));
  const pairs = joined(volumes).words.nouns.filter(
    ([word, kana]) => /^\p{Script=Han}{2,}$/u.test(word) && /^[ぁ-ゖー]{3,}$/.test(kana),
  );
  const lost: string[] = [];
  for (const [word, kana] of pairs) {
    const { found } = await search.ask(kana);
    if (!found.some(({ ways }) => ways.some(({ phrase }) => phrase === word))) lost.push(kana);
  }
  expectFew(lost, pairs.length);
}, 300_000);

test('every figure leads to where it is printed', async () => {
  const figures = records.flatMap(({ href, figures: some }) => {
    const value = some?.value.replace(/^\S+ /, '') ?? '';
    return /^\d[\d,.]*\S{1,2}$/.test(value) ? [{ href, value }] : [];
  });
  const lost: string[] = [];
  for (const { href, value } of figures)
    if (!(await search.hrefs(value)).includes(decodeURI(href))) lost.push(value);
  expect(figures.length).toBeGreaterThan(0);
  expectFew(lost, figures.length);
}, 300_000);

test('every name with two letters exchanged is found as it was meant', async () => {
  const names = own.dataset.terms
    .map(({ term }) => term)
    .filter((term) => /^[\p{Script=Han}ァ-ヶー]{5,}$/u.test(term));
  const lost: string[] = [];
  for (const name of names) {
    const mistyped = name.slice(0, 2) + name.charAt(3) + name.charAt(2) + name.slice(4);
    const { found } = await search.ask(mistyped);
    const phrases = found.flatMap(({ ways }) => ways.map(({ shown }) => shown));
    if (mistyped !== name && !phrases.includes(name)) lost.push(mistyped);
  }
  expectFew(lost, names.length);
}, 300_000);

test('every three letters of a title are found there, but of hiragana alone', async () => {
  const lost: string[] = [];
  let asked = 0;
  for (const { title, href } of records.filter(({ kind }) => kind === 'indicator'))
    for (const keys of runsOf(title).map(keysOf))
      for (let start = 0; start + 3 <= keys.length; start += 1) {
        const query = keys.slice(start, start + 3).join('');
        if (/^[ぁ-ゖ]+$/.test(query)) continue;
        asked += 1;
        if (!(await search.hrefs(query)).includes(decodeURI(href))) lost.push(query);
      }
  expectFew(lost, asked);
}, 300_000);

const readVolume = (number: number): Volume =>
  JSON.parse(readFileSync(`${DIST}/pagefind/words/${number}.json`, 'utf8')) as Volume;

function expectFew(lost: readonly string[], all: number): void {
  console.log(`generated queries: ${all - lost.length} of ${all} right`);
  expect((100 * (all - lost.length)) / all, lost.join(' ')).toBeGreaterThanOrEqual(RIGHT);
}
