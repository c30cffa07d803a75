import { expect, test } from 'vitest';
import type { Framework } from '../../model/content/framework.ts';
import { indexed } from '../../model/indexed.ts';
import { datasetOf, indicatorOf } from '../fixture.ts';
import { entriesOf, goalParts } from './goal-parts.ts';

/** Two goals: the one of the fixture, and one of a theme without reports and a theme of the indicator 2-2-a. */
const dataset = datasetOf();
const themeWith = (code: string, indicator: string) => ({
  ...{ code, name: `テーマ${code}` },
  items: [{ mark: '㋐', name: '項目', indicators: [{ ...indicatorOf(dataset), code: indicator }] }],
});
const framework: Framework = {
  ...dataset.framework,
  goals: [
    ...dataset.framework.goals,
    {
      ...{ code: '2', name: '目標', shortName: '区役所' },
      themes: [themeWith('2-1', '2-1-a'), themeWith('2-2', '2-2-a')],
    },
  ],
};
const partsOf = (...things: readonly (readonly string[])[]) =>
  goalParts(
    indexed({ ...dataset, framework }),
    things,
    (codes) => codes,
    (codes) => codes.join(' '),
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
