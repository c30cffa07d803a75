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

test('itemCitations(report) cites each in a line with the address of its anchor', () => {
  expect(items[0]?.text).toBe(
    '虹市緑区の報告カード（2016年度）「戦略【4-1】（支え合う）」、ものさし、https://example.org/wards/midori/2016/#strategy-4-1',
  );
  const anchors = items.map(({ text }) => /#\S+$/.exec(text)?.[0]);
  expect(anchors.slice(0, 2)).toEqual(['#strategy-4-1', '#initiative-4-1-1']);
  expect(new Set(anchors).size).toBe(3);
});
