import { expect, test } from 'vitest';
import { circleIn } from './circle.ts';

test('circleIn(imports) names a round trip, however long', () => {
  const graph = (links: Readonly<Record<string, readonly string[]>>) =>
    new Map(Object.entries(links));
  expect(circleIn(graph({ a: ['b', 'c'], b: ['c'], c: [] }))).toBeNull();
  expect(circleIn(graph({ a: ['b'], b: ['c'], c: ['b'] }))).toEqual(['b', 'c', 'b']);
});
