import { expect, test } from 'vitest';
import { recently } from './recently.ts';

test('recently(make) makes again only what nobody asked for in a long time', () => {
  const made: number[] = [];
  const all = Array.from({ length: 3200 }, (_, number) =>
    recently(() => {
      made.push(number);
      return { number };
    }),
  );
  const first = all[0]?.();
  expect(all[0]?.()).toBe(first);
  expect(all.map((one) => one().number)).toEqual(all.keys().toArray());
  expect(made).toHaveLength(3200);
  expect(all[3199]?.()).toEqual({ number: 3199 });
  expect(all[0]?.()).toEqual(first);
  expect(made).toEqual([...all.keys(), 0]);
});
