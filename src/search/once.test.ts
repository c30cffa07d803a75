import { expect, test } from 'vitest';
import { once, onceEach } from './once.ts';

test('onceEach(make) makes a thing once for every name', async () => {
  const made: string[] = [];
  const make = onceEach((name) => {
    made.push(name);
    return Promise.resolve(name.toUpperCase());
  });
  expect(await Promise.all(['a', 'b', 'a'].map(make))).toEqual(['A', 'B', 'A']);
  expect(made).toEqual(['a', 'b']);
});

test('once(make) makes again what failed', async () => {
  let tries = 0;
  const make = once(() => {
    tries += 1;
    return tries === 1 ? Promise.reject(new Error('offline')) : Promise.resolve('made');
  });
  await expect(make()).rejects.toThrow('offline');
  expect(await make()).toBe('made');
  expect(await make()).toBe('made');
  expect(tries).toBe(2);
});
