import { expect, test } from 'vitest';
import { domainOf } from './domain.ts';

test('domainOf(share) runs from 0 to 100, further only for a larger value', () => {
  expect(domainOf('%', [60])).toEqual([0, 100]);
  expect(domainOf('%', [130])).toEqual([0, 130]);
});
