import { expect, test } from 'vitest';
import type { Label } from './label.ts';
import { around, placeLabels, type Obstacles } from './place.ts';

const label: Label = {
  ...{ text: '緑区', x: 50, y: 50, size: 10 },
  ...{ anchor: 'middle', tone: 'text', strong: false },
};
const free: Obstacles = {
  ...{ boxes: [], lines: [], soft: [] },
  room: { left: 0, right: 100, top: 0, bottom: 100 },
};
const placed = (obstacles: Partial<Obstacles>, label_ = label) =>
  placeLabels([around(label_)], { ...free, ...obstacles }).map(({ anchor, y }) => [anchor, y]);

test('placeLabels(free room) stands above its mark', () => {
  expect(placed({})).toEqual([['middle', 38]]);
});

test('placeLabels(a line that rises to the right) stands to the left of it, or the other way round', () => {
  expect(
    placed({
      lines: [
        [
          [50, 50],
          [80, 30],
        ],
      ],
    }),
  ).toEqual([['end', 38]]);
  expect(
    placed({
      lines: [
        [
          [20, 30],
          [50, 50],
        ],
      ],
    }),
  ).toEqual([['start', 38]]);
});

test('placeLabels(no room above) stands below', () => {
  expect(placed({}, { ...label, y: 10 })).toEqual([['middle', 32]]);
});

test('placeLabels(a line that can stop) keeps off it where it can', () => {
  expect(
    placed({
      soft: [
        [
          [0, 35],
          [100, 35],
        ],
      ],
    }),
  ).toEqual([['middle', 72]]);
  const both: Obstacles['soft'] = [
    [
      [0, 35],
      [100, 35],
    ],
    [
      [0, 68],
      [100, 68],
    ],
  ];
  expect(placed({ soft: both, room: { ...free.room, left: 40, right: 60 } })).toEqual([
    ['middle', 38],
  ]);
});

test('placeLabels(two labels of one place) keeps them apart', () => {
  const both = placeLabels([around(label), around(label)], free);
  expect(both.map(({ anchor, y }) => [anchor, y])).toEqual([
    ['middle', 38],
    ['middle', 72],
  ]);
});

test('placeLabels(nowhere free) leaves the label out', () => {
  const everywhere = { left: 0, right: 100, top: 0, bottom: 100 };
  expect(placed({ boxes: [everywhere] })).toEqual([]);
});
