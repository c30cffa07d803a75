import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { datasetWith } from '../../parse/fixture.ts';
import { country } from '../region/fixture.ts';
import { regionPart } from '../region/part.ts';
import { mostOf } from './bound.ts';

const BOUND = { whole: 100, each: 9 };
const edition = country();

test('mostOf(a page that holds all) leaves nothing out', () => {
  expect(mostOf(edition, 100, BOUND)).toBe(Infinity);
});

test('mostOf(a page of wards in regions, of all or of one) is the same whatever there is', () => {
  expect(mostOf(edition, 101, BOUND)).toBe(9);
  expect(mostOf(regionPart(edition, { slug: 'east' }), 1_000_000, BOUND)).toBe(9);
});

test('mostOf(a page in a language with readings) is half of it', () => {
  expect(mostOf(editionOf(edition.dataset, 'easy'), 101, BOUND)).toBe(4);
});

test('mostOf(a page of a city without regions) leaves nothing out', () => {
  expect(mostOf(editionOf(datasetWith()), 1_000_000, BOUND)).toBe(Infinity);
});
