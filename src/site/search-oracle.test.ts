import { beforeAll, expect, test } from 'vitest';
import { readContent } from '../build/content.ts';
import { searchedTexts } from '../build/search/index.ts';
import { editionOf } from '../edition.ts';
import { siteRecords } from '../build/search/search.ts';
import { parseDataset } from '../parse/dataset.ts';
import { holds, scannable } from '../search/scan.ts';
import { runsOf } from '../search/unit.ts';
import { askAll } from './search/ask.ts';
import { DIST, useSite } from './site.ts';
import { messages } from '../text/ja/messages.ts';

const openPage = useSite();

/** What a plain scan of every text finds. */
let texts: readonly Readonly<{ href: string; text: string }>[] = [];
/** Texts between punctuation, in which substrings are cut. */
let runs: readonly (readonly string[])[] = [];

beforeAll(() => {
  const reading = parseDataset(readContent(), messages);
  if (!reading.ok) throw new Error('invalid content');
  const records = siteRecords(DIST, editionOf(reading.dataset));
  texts = records.map((record) => ({
    href: record.href,
    text: scannable(searchedTexts(record)),
  }));
  runs = records
    .flatMap(({ text }) => text.flatMap(runsOf))
    .map((run) => run.map(({ text }) => text));
});

test('substrings of the texts are found exactly where a plain scan finds them', async () => {
  const { page } = await openPage('/search/');
  for (const units of substrings(120)) {
    const query = units.join('');
    const wanted = texts.filter(({ text }) => holds(text, units)).map(({ href }) => href);
    expect([...(await askAll(page, `「${query}」`))].sort(), query).toEqual([...wanted].sort());
  }
}, 300_000);

test('without quotes everything is found that a plain scan finds, but a few kana inside of words', async () => {
  const { page } = await openPage('/search/');
  for (const units of substrings(60)) {
    const query = units.join('');
    const wanted = texts.filter(({ text }) => holds(text, units)).map(({ href }) => href);
    if (!/^[ぁ-ゖー]{2,3}$/.test(query))
      expect(await askAll(page, query), query).toEqual(expect.arrayContaining(wanted));
  }
}, 300_000);

test.each(['たこ', 'いか', 'うた', 'バス', 'ガス', 'マス'])(
  '%s is not found inside of words in hiragana',
  async (query) => {
    const { page } = await openPage('/search/');
    expect(await askAll(page, query)).toEqual([]);
  },
);

/** Substrings of two to eight characters from all over the texts; the same every time. */
function substrings(count: number): readonly (readonly string[])[] {
  const long = runs.filter((run) => run.length >= 2 && !run.some((unit) => /^[a-z\d]/.test(unit)));
  let seed = 20_161;
  const next = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  return Array.from({ length: count }, () => {
    const run = long[next(long.length)] ?? [];
    const length = Math.min(run.length, 2 + next(7));
    const start = next(run.length - length + 1);
    return run.slice(start, start + length);
  });
}
