import { expect, test } from 'vitest';
import { thumbnailChart, type Thumbnail } from './thumbnail.ts';

const picture = (rows: Thumbnail['rows']): Thumbnail => ({ rows, target: 50, domain: [0, 100] });
const count = (markup: string, mark: string): number => markup.split(`class="${mark}"`).length - 1;

test('thumbnailChart(rows) looks as its snapshot', async () => {
  const rows = [
    { previous: 40, current: 60 },
    { previous: null, current: 20 },
    { previous: 50, current: 50 },
    { previous: 100, current: 0 },
  ];
  await expect(`${thumbnailChart(picture(rows)).markup}\n`).toMatchFileSnapshot(
    'snapshots/thumbnail.svg',
  );
});

test('thumbnailChart(rows) draws no mark for a missing value', () => {
  const { markup } = thumbnailChart(
    picture([
      { previous: null, current: 20 },
      { previous: 30, current: null },
    ]),
  );
  expect(count(markup, 'chart-current')).toBe(1);
  expect(count(markup, 'chart-previous')).toBe(0);
});

test('thumbnailChart(…) is decoration, hidden from assistive technology', () => {
  expect(thumbnailChart(picture([])).markup).toContain('aria-hidden="true"');
});

test('thumbnailChart(no target) draws no target', () => {
  expect(thumbnailChart({ ...picture([]), target: null }).markup).not.toContain('chart-target');
});
