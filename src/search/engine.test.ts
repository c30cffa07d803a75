import { expect, test } from 'vitest';
import { engineOf } from './engine.ts';
import type { Pagefind, PagefindResult } from './index.ts';

const result = (id: string, words: readonly number[], score = 1): PagefindResult => ({
  ...{ id, score, words },
  data: () => Promise.resolve({ url: `/${id}/`, content: '' }),
});

const pagefind = (answers: Readonly<Record<string, readonly PagefindResult[]>>): Pagefind => ({
  search: (term) => Promise.resolve({ results: answers[term ?? ''] ?? [] }),
});

test('engineOf(pagefind) finds only what has all keys side by side, first what begins with them', async () => {
  const engine = engineOf(
    pagefind({
      '"窓 口"': [result('late', [40, 41]), result('first', [0, 1])],
      '窓 口': [
        result('late', [40, 41], 0.5),
        result('first', [0, 1], 0.5),
        result('apart', [3, 9]),
      ],
    }),
  );
  const scores = await engine.find(['窓', '口']);
  expect([...scores.keys()].sort()).toEqual(['first', 'late']);
  expect(scores.get('first')).toBeGreaterThan(scores.get('late') ?? 0);
});

test('fragment(id) gives what was found before, and nothing else', async () => {
  const engine = engineOf(pagefind({ '"窓"': [result('a', [0])] }));
  await engine.find(['窓']);
  expect((await engine.fragment('a')).url).toBe('/a/');
  await expect(engine.fragment('b')).rejects.toThrow('unknown record: b');
});
