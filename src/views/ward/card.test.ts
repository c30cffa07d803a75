import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { indexed } from '../../model/indexed.ts';
import { fixtureDataset, fixtureWard } from '../../model/fixture.ts';
import { reportingCards, wardGroups, wardTiles } from './card.ts';

const ward = (slug: string, kana: string, row: number, column: number) => ({
  ...fixtureWard,
  ...{ slug, name: slug, kana, tile: { row, column } },
});
const dataset = indexed({
  ...fixtureDataset({ 2015: [], 2016: [] }),
  wards: [
    ward('joto', 'じょうとうく', 3, 4),
    fixtureWard,
    ward('asahi', 'あさひく', 2, 5),
    ward('konohana', 'このはなく', 3, 1),
  ],
});

test('wardGroups(dataset) follows the order of the readings, row by row', () => {
  const groups = wardGroups(editionOf(dataset)).map(({ heading, cards }) => [
    heading,
    cards.map(({ slug }) => slug),
  ]);
  expect(groups).toEqual([
    ['あ行', ['asahi']],
    ['か行', ['kita', 'konohana']],
    ['さ行', ['joto']],
  ]);
});

test('wardTiles(dataset) go row by row', () => {
  expect(wardTiles(editionOf(dataset)).map(({ slug }) => slug)).toEqual([
    ...['kita', 'asahi', 'konohana', 'joto'],
  ]);
});

test('reportingCards(dataset) have reports, newest first', () => {
  const wards = reportingCards(editionOf(dataset)).map(({ slug, reports }) => [
    slug,
    reports.map(({ year }) => year),
  ]);
  expect(wards).toEqual([['kita', ['2016年度', '2015年度']]]);
});
