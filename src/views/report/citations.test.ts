import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { datasetOf, firstReport, report } from '../fixture.ts';
import { reportCard } from './card.ts';
import { itemCitations } from './citations.ts';

const dataset = datasetOf(
  report('midori', 2016, {
    strategies: [
      { code: '4-1', indicators: ['1-1-a'], aim: '支え合う。続ける。' },
      { id: 'for-1-3-a', indicators: ['1-3-a'], aim: '活動が増える。' },
    ],
    initiatives: [{ code: '4-1-1', strategies: ['4-1'], indicators: ['1-1-a'] }],
  }),
);
const place = firstReport(dataset);
const items = itemCitations(editionOf(dataset), place, reportCard(editionOf(dataset), place));

test('itemCitations(report) has every strategy and initiative once, with or without a code', () => {
  expect(items.map(({ name }) => name)).toEqual([
    '戦略【4-1】（支え合う）',
    '取組【4-1-1】（支え合う）',
    '戦略（活動が増える）',
  ]);
});

test('itemCitations(report) leads to the anchor of each', () => {
  const anchors = items.map(({ citation }) => new URL(citation.permalink).hash);
  expect(anchors.slice(0, 2)).toEqual(['#strategy-4-1', '#initiative-4-1-1']);
  expect(new Set(anchors).size).toBe(3);
});
