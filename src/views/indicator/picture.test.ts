import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { indexed } from '../../model/indexed.ts';
import { datasetOf, indicatorOf, resultsReport, same } from '../fixture.ts';
import { indicatorPicture } from './picture.ts';

const dataset = datasetOf(
  resultsReport('midori', 2016, same('63.7%', '54.1%'), {
    ...{ measure: '参加者', comparability: 'own', value: '30人' },
  }),
);

test('indicatorPicture(indicator) carries source, address and licence', () => {
  const { notes } = indicatorPicture(editionOf(dataset), indicatorOf(dataset)).picture;
  expect(notes).toEqual([
    '共通指標 1-1-a',
    '出典：虹市緑区の報告（2016年度）　作成：虹市',
    'ページ：https://example.org/indicators/support/',
    'ライセンス：CC BY',
  ]);
});

test('indicatorPicture(indicator) names the version of the data', () => {
  const releases = [
    {
      ...{ version: '1.0.0', date: '2026-11-21', kind: 'major' as const, summary: '' },
      entries: [{ what: '', why: '', reports: ['midori/2016'], figures: [], cells: [] }],
    },
  ];
  const { notes } = indicatorPicture(
    editionOf(indexed({ ...dataset, releases })),
    indicatorOf(dataset),
  ).picture;
  expect(notes).toContain('共通指標 1-1-a　データの版 1.0.0（2026年11月21日）');
});

test('indicatorPicture(no comparable value) cites the reports of what it draws', () => {
  const own = { measure: '参加者', comparability: 'own', value: '30人' };
  const { notes } = indicatorPicture(
    editionOf(datasetOf(resultsReport('midori', 2016, own))),
    indicatorOf(dataset),
  ).picture;
  expect(notes.slice(0, 2)).toEqual([
    '共通指標 1-1-a',
    '出典：虹市緑区の報告（2016年度）　作成：虹市',
  ]);
});

test('indicatorPicture(indicator) has no links', () => {
  const { chart } = indicatorPicture(editionOf(dataset), indicatorOf(dataset));
  expect(chart.groups.flatMap(({ rows }) => rows.map(({ href }) => href))).toEqual([null]);
});

test('indicatorPicture(a milestone) says its target instead of a chart', () => {
  const { picture, chart, note } = indicatorPicture(
    editionOf(dataset),
    indicatorOf(dataset, '1-2-a'),
  );
  expect(chart.groups).toEqual([]);
  expect(picture.description).toContain(note.target);
});
