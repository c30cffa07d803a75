import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MORE, SEED } from '../parse/slip/fixture.ts';
import { builtSearch } from './search/built.ts';
import { DIST } from './site.ts';

/** What people type and paste: words, figures, signs of every kind, half characters, and far too much. */
const PIECES = [
  '北区',
  '窓口',
  '満足度',
  '50%以上',
  '1-1-a',
  '平成28年度',
  '一番',
  'なぜ',
  'きたく',
];
const queries = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.constantFrom(...PIECES, ' ', '　', '"', '「', '%', '＝', '__proto__', '\uD800'), {
      maxLength: 8,
    })
    .map((parts) => parts.join('')),
);

test(
  'any query has an answer, each of whose hits is there once',
  { timeout: 120_000 * MORE },
  async () => {
    const search = await builtSearch(DIST);
    await fc.assert(
      fc.asyncProperty(queries, async (query) => {
        const hrefs = await search.hrefs(query);
        expect(new Set(hrefs).size).toBe(hrefs.length);
      }),
      { numRuns: 100 * MORE, seed: SEED },
    );
  },
);
