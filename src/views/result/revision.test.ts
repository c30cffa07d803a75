import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { placedResults } from '../../model/dataset.ts';
import { parseDataset } from '../../parse/dataset.ts';
import { FILES } from '../../parse/fixture.ts';
import { messages } from '../../text/ja/messages.ts';
import { releaseCards } from '../changes/release.ts';
import { dataVersion } from '../frame/data-version.ts';
import { strategyCard } from '../report/strategy.ts';
import { resultRow } from './row.ts';

const CHANGES = `versions:
  - version: 1.0.1
    date: 2026-12-01
    kind: correction
    summary: 値を訂正
    entries:
      - what: 値
        why: 書き写しの誤り
        figures:
          - { report: kita/2016, strategy: 4-1, result: 1, field: value, before: ―, after: 54.10% }
          - { report: kita/2016, strategy: 4-1, field: rating, before: A, after: S }
          - { report: kita/2016, initiative: 4-1-1, result: 1, field: value, before: 4回, after: 5回 }
          - { report: taisho/2015, field: row }
  - version: 1.0.0
    date: 2026-11-21
    kind: major
    summary: はじめての公開
    entries: [{ what: 収めた, why: はじめて, reports: [kita/2016] }]
`;
const datasetOf = (changes: string) => {
  const reading = parseDataset({ ...FILES, 'content/changes.yaml': changes }, messages);
  if (!reading.ok) throw new Error('invalid files');
  return reading.dataset;
};
const dataset = datasetOf(CHANGES);

test('resultRow(corrected result) says when, from what to what, and where the reason is', () => {
  const [first, second] = placedResults(dataset).map((placed) =>
    resultRow(editionOf(dataset), placed),
  );
  expect(first?.revisions).toEqual([
    { text: '2026年12月1日に訂正：当年度の値 値なし → 54.10%', href: '/changes/#v1-0-1-1' },
  ]);
  expect(second?.revisions).toEqual([]);
});

test('strategyCard(corrected block, initiative) marks each where it stands', () => {
  const [report] = dataset.reports;
  const [ward] = dataset.wards;
  const [strategy] = report?.strategies ?? [];
  if (!report || !ward || !strategy) throw new Error('missing report');
  const card = strategyCard(editionOf(dataset), { ward, report }, strategy);
  const texts = (marks: readonly { text: string }[] = []) => marks.map(({ text }) => text);
  expect(texts(card.revisions)).toEqual(['2026年12月1日に訂正：全体の評価 A → S']);
  expect(texts(card.initiatives[0]?.revisions)).toEqual([]);
  expect(texts(card.initiatives[0]?.results[0]?.revisions)).toEqual([
    '2026年12月1日に訂正：当年度の値 4回 → 5回',
  ]);
});

test('releaseCards(dataset) names the first version, and what has gone without a link', () => {
  const [correction, first] = releaseCards(editionOf(dataset));
  expect([correction?.kind, first?.kind]).toEqual(['訂正', '初版']);
  expect(correction?.entries[0]?.figures.map(({ spot }) => spot)).toEqual([
    {
      name: '北区（2016年度） 戦略 【4-1】 結果1',
      href: '/wards/kita/2016/#strategy-4-1-result-1',
    },
    { name: '北区（2016年度） 戦略 【4-1】', href: '/wards/kita/2016/#strategy-4-1' },
    {
      name: '北区（2016年度） 取組 【4-1-1】 結果1',
      href: '/wards/kita/2016/#initiative-4-1-1-result-1',
    },
    { name: '大正区（2015年度） 報告カード', href: null },
  ]);
});

test('dataVersion(dataset) is the newest, and counts reports that no version names', () => {
  expect(dataVersion(editionOf(dataset))).toEqual({
    version: '1.0.1',
    text: '1.0.1（2026年12月1日）',
    href: '/changes/#v1-0-1',
  });
  const unnamed = datasetOf(CHANGES.replace(', reports: [kita/2016]', ''));
  expect(dataVersion(editionOf(unnamed))?.text).toBe(
    '1.0.1（2026年12月1日）と、その後に加わった1件の報告',
  );
  expect(dataVersion(editionOf(datasetOf('versions: []')))).toBe(null);
});
