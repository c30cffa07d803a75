import { expect, test } from 'vitest';
import { datasetOf, indicatorOf, resultsReport, same } from './fixture.ts';
import { indicatorPicture } from './picture.ts';

const dataset = datasetOf(
  resultsReport('midori', 2016, same('63.7%', '54.1%'), {
    ...{ measure: '参加者', comparability: 'own', value: '30人' },
  }),
);

test('indicatorPicture(indicator) carries source, address, licence and what it leaves out', () => {
  const { notes } = indicatorPicture(dataset, indicatorOf(dataset)).picture;
  expect(notes).toEqual([
    '設問や対象が異なる値と区独自の指標の値は、ほかの区と比べられないため入れていません。',
    '出典：虹市緑区の報告（2016年度）　作成：虹市',
    'ページ：https://example.org/indicators/support/',
    'ライセンス：CC BY',
  ]);
});

test('indicatorPicture(indicator) has no links', () => {
  const { chart } = indicatorPicture(dataset, indicatorOf(dataset));
  expect(chart.groups.flatMap(({ rows }) => rows.map(({ href }) => href))).toEqual([null]);
});

test('indicatorPicture(a milestone) says its target instead of a chart', () => {
  const { picture, chart, note } = indicatorPicture(dataset, indicatorOf(dataset, '1-2-a'));
  expect(chart.groups).toEqual([]);
  expect(picture.subtitle).toBe('できたかどうか（数値なし）');
  expect(picture.description).toContain(note.target);
});
