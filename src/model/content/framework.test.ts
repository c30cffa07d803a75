import { expect, test } from 'vitest';
import { datasetOf } from '../fixture.ts';
import { codedGroups, frameworkSchema, groupsAt, placedIndicators, placeOf } from './framework.ts';

const { framework } = datasetOf([]);
const about = { title: 'Plan', shortTitle: 'plan', explanation: 'What we promised' };
const indicator = (code: string, within?: string) => ({
  ...{ code, slug: code.toLowerCase().replaceAll('.', '-'), name: code, shortName: code },
  ...{ explanation: code, direction: 'higher', target: 'Open it', ...(within && { within }) },
});
const group = (code: string, within?: string) => ({ code, name: `Group ${code}`, within: within ?? null });

const codesOf = (groups: readonly object[], ...indicators: readonly object[]) =>
  placedIndicators(frameworkSchema.parse({ ...about, groups, indicators })).map((placed) =>
    [...placed.groups, placed.indicator].map(({ code }) => code).join(' > '),
  );

test('placedIndicators(framework) follows the framework', () => {
  const placed = placedIndicators(framework);
  expect(placed.map(({ groups, indicator }) => [groups[1]?.code, indicator.code])).toEqual([
    ['1-1', '1-1-a'],
    ['1-1', '1-3-b'],
  ]);
  expect(placed[0]?.groups.map(({ kind }) => kind)).toEqual(['goal', 'theme', 'item']);
});

test('placedIndicators(flat list) stands under nothing', () => {
  expect(codesOf([], indicator('B.2'), indicator('A.1'))).toEqual(['B.2', 'A.1']);
});

test('placedIndicators(framework of groups) holds two to five levels, in the order of the groups', () => {
  expect(
    codesOf(
      [group('B'), group('A'), group('A.1', 'A'), group('A.1.x', 'A.1'), group('deep', 'A.1.x')],
      ...[indicator('1'), indicator('2', 'A.1'), indicator('3', 'deep'), indicator('4', 'A')],
      ...[indicator('5', 'B'), indicator('6', 'A.1')],
    ),
  ).toEqual([
    ...['B > 5', 'A > 4', 'A > A.1 > 2', 'A > A.1 > 6', 'A > A.1 > A.1.x > deep > 3', '1'],
  ]);
});

test('codes have any form that an address can hold', () => {
  const codes = ['E05000001', '2.3', '1/a', 'SDG_11', 'ア-1', '06:045'];
  expect(codesOf([], ...codes.map((code) => ({ ...indicator('x'), code })))).toEqual(codes);
  expect(() => codesOf([], { ...indicator('x'), code: 'two words' })).toThrow('badCode');
});

test('a framework rates on any number of its scales, or on none', () => {
  const { scales } = frameworkSchema.parse({ ...about, indicators: [indicator('1')] });
  expect(Object.values(scales).flatMap(({ grades }) => grades)).toEqual([]);
});

test('placeOf(indicators, codes) is null for what stands on no indicator of the framework', () => {
  const all = placedIndicators(framework);
  expect(placeOf(all, ['1-3-b', '1-1-a'])?.indicator.code).toBe('1-1-a');
  expect(placeOf(all, ['9-9-z'])).toBeNull();
  expect(placeOf(all, [])).toBeNull();
});

test('groupsAt(indicators, level) names each group once; codedGroups() those that have a code', () => {
  const all = placedIndicators(framework);
  expect(groupsAt(all, 0).map(({ code }) => code)).toEqual(['1']);
  expect(codedGroups(all).map(({ code }) => code)).toEqual(['1', '1-1']);
  expect(groupsAt(all, 4)).toEqual([]);
});
