import { expect, test } from 'vitest';
import { faultsOf } from './faults/fixture.ts';
import { readPicture } from './fixture.ts';

const faults = (content: string) =>
  faultsOf(readPicture(`<svg width="100" height="50">${content}</svg>`));
const text = '<text x="10" y="20" font-size="10">緑区</text>';

test('readPicture(text) is as wide as the font draws it, from its anchor on', () => {
  const [item] = readPicture(
    '<text x="50" y="20" font-size="10" text-anchor="end">緑区</text>',
  ).items;
  expect(item).toMatchObject({ what: '緑区', left: 30, right: 50 });
});

test('readPicture(lines of one text) sees each', () => {
  const lines =
    '<text font-size="10"><tspan x="5" y="20">緑</tspan><tspan x="5" y="34">区</tspan></text>';
  expect(readPicture(lines).items.map(({ what, left, right }) => [what, left, right])).toEqual([
    ['緑', 5, 15],
    ['区', 5, 15],
  ]);
});

test('readPicture(moved and enlarged) says where things are in the picture', () => {
  const [, item] = readPicture(`<g transform="translate(5 6) scale(2)">${text}</g>${text}`).items;
  const [first] = readPicture(`<g transform="translate(5 6) scale(2)">${text}</g>`).items;
  expect(first).toMatchObject({ left: 25, right: 65 });
  expect(item).toMatchObject({ left: 10 });
});

test.each([
  ['a circle', '<circle cx="33" cy="15" r="4"/>'],
  ['a stroke', '<circle cx="35" cy="15" r="4" stroke="#000" stroke-width="4"/>'],
  ['a line', '<line x1="0" x2="90" y1="15" y2="15" stroke="#000"/>'],
  ['a path', '<path d="M0 40H20V10" stroke="#000"/>'],
  ['a slanting line', '<path d="M0 0L60 40" stroke="#000"/>'],
  ['an edge', '<rect x="20" y="0" width="60" height="40"/>'],
  ['a text', '<text x="29" y="20" font-size="10">区</text>'],
])('faultsOf(text on %s) names it', (_, other) => {
  expect(faults(text + other).length).toBeGreaterThan(0);
});

test.each([
  ['beside a circle', '<circle cx="36" cy="15" r="4"/>'],
  ['above a line', '<line x1="0" x2="90" y1="24" y2="24" stroke="#000"/>'],
  ['past the corner of a slanting line', '<path d="M40 0L60 40" stroke="#000"/>'],
  ['within an area', '<rect x="0" y="0" width="60" height="40"/>'],
  ['within a frame', '<rect x="20" y="0" width="60" height="40" fill="none" stroke="#000"/>'],
])('faultsOf(text %s) is nothing', (_, other) => {
  expect(faults(text + other)).toEqual([]);
});

test('faultsOf(text beyond the edge) names it', () => {
  expect(faults('<text x="85" y="20" font-size="10">緑区</text>')).toEqual([
    '緑区 leaves the picture',
  ]);
});
