import { beforeAll, expect, test } from 'vitest';
import { readContent } from '../build/content.ts';
import { readEditions } from '../build/editions.ts';
import { siteRecords } from '../build/search/search.ts';
import type { Engine } from '../search/index/engine.ts';
import { scanEngine } from '../search/index/fixture.ts';
import { keysOf, runsOf } from '../search/index/unit.ts';
import { recordFields, recordNames } from '../views/search/record.ts';
import { builtSearch, type BuiltSearch } from './search/built.ts';
import { DIST } from './site.ts';

let search: BuiltSearch;
/** What a plain scan of every text finds. */
let scan: Engine;
/** Texts between punctuation, in which substrings are cut. */
let runs: readonly (readonly string[])[] = [];

beforeAll(async () => {
  const reading = readEditions(readContent());
  if (!reading.ok) throw new Error('invalid content');
  const { words } = reading.own;
  const records = siteRecords(reading.own);
  scan = scanEngine(
    Object.fromEntries(
      records.map((one) => [
        decodeURI(one.href),
        [...recordNames(one), ...recordFields(words, one).flat()],
      ]),
    ),
  );
  runs = records.flatMap(({ text }) => text.flatMap(runsOf)).map(keysOf);
  search = await builtSearch(DIST);
});

const found = async (query: string): Promise<readonly string[]> =>
  [...(await search.hrefs(query))].sort();

test('substrings of the texts are found exactly where a plain scan finds them', async () => {
  for (const keys of substrings(400)) {
    const wanted = [...(await scan.find([keys])).keys()].sort();
    expect(await found(`「${keys.join('')}」`), keys.join('')).toEqual(wanted);
  }
});

/** Substrings of two to eight characters from all over the texts; the same every time. */
function substrings(count: number): readonly (readonly string[])[] {
  const long = runs.filter((run) => run.length >= 2 && !run.some((key) => /[a-z\dǃ]/.test(key)));
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
