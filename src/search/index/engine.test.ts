import { expect, test } from 'vitest';
import { contentOf } from './content.ts';
import { engineOf } from './engine.ts';
import type { Pagefind } from './pagefind.ts';
import { startTag, valueTag } from './tag.ts';
import { keysOf, runsOf } from './unit.ts';

const record = (
  start: readonly [kind: string, year: number | null],
  title: string,
  text: string,
  tags: readonly string[] = [],
) =>
  contentOf({
    ...{ kind: startTag(...start), names: [title], fields: [text], tags },
    shown: '要点',
  });

/** Two bundles of records as Pagefind answers for them: a quoted word as it is, another one also by its beginning. */
const BUNDLES: Readonly<Record<string, string>> = {
  a: [
    record(['term', 2015], '案内', '窓口の案内と窓口', [valueTag('year', '2016')]),
    record(['page', null], '窓口', '口窓'),
  ].join(' ¶ '),
  b: record(['term', 2016], '窓口の人', 'council'),
};

const plain = (word: string) => word.replace(/[!=,~'-]+$/, '').toLowerCase();

const pagefind: Pagefind = {
  search: (term) => {
    const [, quoted] = /^"(.+)"$/.exec(term ?? '') ?? [];
    const isFound = (word: string) =>
      quoted === undefined ? plain(word).startsWith(term ?? '') : plain(word) === quoted;
    const results = Object.entries(BUNDLES).map(([id, content]) => ({
      id,
      words: content.split(' ').flatMap((word, at) => (isFound(word) ? [at] : [])),
      data: () => Promise.resolve({ url: `/${id}1/ /${id}2/`, content }),
    }));
    return Promise.resolve({
      results: results.filter(({ words }) => term === null || words.length > 0),
    });
  },
};

const engine = engineOf(pagefind, {
  kinds: [
    ['page', null],
    ['term', 2016],
    ['term', 2015],
  ],
  explaining: [],
});
const find = async (text: string) => {
  const scores = await engine.find(runsOf(text).map(keysOf));
  const ids = [...scores].sort(([, a], [, b]) => b.value - a.value).map(([id]) => id);
  return Promise.all(ids.map(async (id) => (await engine.hit(id)).href));
};

test('find(phrase) finds records with all keys side by side, first what has it as a name', async () => {
  expect(await find('窓口')).toEqual(['/a2/', '/b1/', '/a1/']);
  expect(await find('案内')).toEqual(['/a1/']);
  expect(await find('口窓口')).toEqual([]);
});

test('find(phrase) tells a word from the beginning of one', async () => {
  expect(await find('council')).toEqual(['/b1/']);
  expect(await find('coun')).toEqual([]);
});

test('find(phrase) does not find what is only shown', async () => {
  expect(await find('要点')).toEqual([]);
});

test('find(phrase) finds runs that stand in one record', async () => {
  expect(await find('案内、窓口')).toEqual(['/a1/']);
  expect(await find('案内、人')).toEqual([]);
});

test('everything() is all records, kind by kind, the newest year first', async () => {
  const hits = await Promise.all((await engine.everything()).map(engine.hit));
  expect(hits.map(({ href }) => href)).toEqual(['/a2/', '/b1/', '/a1/']);
});

test('having(field, value) is the records with this value', async () => {
  expect((await engine.having('kind', 'term')).size).toBe(2);
  expect((await engine.having('year', '2016')).size).toBe(1);
  expect((await engine.having('year', '2015')).size).toBe(0);
});

test('hit(id) of no record is a mistake', async () => {
  await expect(engine.hit('z/0')).rejects.toThrow('unknown bundle: z');
});
