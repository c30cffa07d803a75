import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import type { Group } from '../../model/content/framework.ts';
import { indexed } from '../../model/indexed.ts';
import { datasetOf, indicatorOf } from '../fixture.ts';
import { entriesOf, goalParts } from './goal-parts.ts';

const dataset = datasetOf();
const group = (kind: Group['kind'], code: string): Group => ({
  ...{ kind, code, name: `名前${code}`, shortName: `名前${code}`, way: [] },
});
const placedAt = (code: string, ...groups: readonly Group[]) => ({
  ...{ groups, way: [], indicator: { ...indicatorOf(dataset), code } },
});
const goal = group('goal', '2');

/** The framework of the fixture, and what stands beside it. */
const partsWith =
  (...more: readonly ReturnType<typeof placedAt>[]) =>
  (...things: readonly (readonly string[])[]) =>
    goalParts(
      editionOf(
        indexed({
          ...dataset,
          framework: { ...dataset.framework, placed: [...dataset.framework.placed, ...more] },
        }),
      ),
      things,
      (codes) => codes,
      (codes) => codes.join(' '),
    );

/** A second goal, of a theme without reports and a theme of the indicator 2-2-a. */
const partsOf = partsWith(
  placedAt('2-1-a', goal, group('theme', '2-1')),
  placedAt('2-2-a', goal, group('theme', '2-2')),
);

test('goalParts() puts a thing on several indicators under the first in the order of the framework', () => {
  expect(entriesOf(partsOf(['2-2-a', '1-3-a'], ['2-2-a']))).toEqual(['2-2-a 1-3-a', '2-2-a']);
  const [first, second] = partsOf(['2-2-a', '1-3-a'], ['2-2-a']);
  expect(first?.themes.map(({ anchor }) => anchor)).toEqual(['theme-1-1']);
  expect(second?.themes.map(({ anchor }) => anchor)).toEqual(['theme-2-2']);
});

test('goalParts() leaves out goals and themes of which nothing is told', () => {
  expect(partsOf()).toEqual([]);
  expect(partsOf(['2-2-a']).map(({ anchor, themes }) => [anchor, themes.length])).toEqual([
    ['goal-2', 1],
  ]);
});

test('goalParts() names no part for what stands under no group, and none of its parts', () => {
  const roads = group('group', 'A');
  const parts = partsWith(
    placedAt('a', roads),
    placedAt('b'),
    placedAt('c', roads, group('group', 'B')),
  );
  expect(
    parts(['b'], ['c'], ['a']).map(({ name, anchor, themes }) => [
      ...[name, anchor],
      themes.map((theme) => [theme.name, theme.entries]),
    ]),
  ).toEqual([
    [
      '名前A',
      'goal-A',
      [
        [null, ['a']],
        ['名前B', ['c']],
      ],
    ],
    [null, null, [[null, ['b']]]],
  ]);
});
