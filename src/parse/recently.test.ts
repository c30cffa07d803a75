import { expect, test } from 'vitest';
import { recently } from './recently.ts';

test('recently(make) makes again only what nobody asked for in a long time', () => {
  const made: number[] = [];
  const all = Array.from({ length: 120 }, (_, number) =>
    recently(() => {
      made.push(number);
      return { number };
    }),
  );
  const first = all[0]?.();
  expect(all[0]?.()).toBe(first);
  expect(all.map((one) => one().number)).toEqual(all.keys().toArray());
  expect(made).toHaveLength(120);
  expect(all[119]?.()).toEqual({ number: 119 });
  expect(all[0]?.()).toEqual(first);
  expect(made).toEqual([...all.keys(), 0]);
});
