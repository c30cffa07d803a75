import { expect, test } from 'vitest';
import { datasetOf } from '../fixture.ts';
import { placedIndicators, themeOf } from './framework.ts';

const { framework } = datasetOf([]);

test('placedIndicators(framework) follows the framework', () => {
  const placed = placedIndicators(framework);
  expect(placed.map(({ theme, indicator }) => [theme.code, indicator.code])).toEqual([
    ['1-1', '1-1-a'],
    ['1-1', '1-3-b'],
  ]);
});

test('themeOf(indicators, codes) is null for what stands on no indicator of the framework', () => {
  expect(themeOf(placedIndicators(framework), ['1-3-b', '1-1-a'])?.code).toBe('1-1');
  expect(themeOf(placedIndicators(framework), ['9-9-z'])).toBeNull();
  expect(themeOf(placedIndicators(framework), [])).toBeNull();
});
