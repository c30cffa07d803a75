import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import {
  datasetOf,
  indicatorOf,
  report,
  resultsReport,
  same,
  type ReportFile,
} from '../fixture.ts';
import { wardLines } from './ward-lines.ts';

function linesOf(code: string, ...reports: readonly ReportFile[]) {
  const dataset = datasetOf(...reports);
  const lines = wardLines(editionOf(dataset), indicatorOf(dataset, code));
  return new Map(lines.map(({ wardSlug, text, link }) => [wardSlug, [text, link?.href]]));
}

const variant = same('81%', '86%', { comparability: 'variant', note: '対象が狭い' });
const own = { measure: '満足', comparability: 'own', value: '80%' };

test('wardLines(indicator) has a line for every ward, also without a report', () => {
  const lines = linesOf('1-1-a', resultsReport('midori', 2016, same('60%', '50%')));
  expect([...lines.keys()]).toEqual(['midori', 'aoba', 'hama', 'izumi']);
  expect(lines.get('midori')).toEqual([
    '2016年度は60%で、目標の50%以上に達しました。前年度から10ポイント上がりました。',
    '/wards/midori/2016/#strategy-4-1-result-1',
  ]);
  expect(lines.get('aoba')).toEqual(['報告は、まだ登録されていません。', undefined]);
});

test('wardLines(another question) leads to what the ward has instead', () => {
  const lines = linesOf(
    '1-1-a',
    resultsReport('midori', 2016, variant),
    resultsReport('aoba', 2016, own, own),
    report('hama', 2016, { strategies: [{ code: '1', indicators: ['1-1-a'] }] }),
    report('izumi', 2016),
  );
  expect(Object.fromEntries(lines)).toEqual({
    midori: ['この設問では測っていません。聞き方や対象を変えた結果が1件あります。', '#variants'],
    aoba: ['この設問では測っていません。区独自の結果が2件あります。', '#own'],
    hama: ['報告にこの指標の行はありますが、結果の値はありません。', '#hama-2016'],
    izumi: ['報告にこの指標の記載はありません。', '/wards/izumi/2016/'],
  });
});

test('wardLines(no number) says what is printed', () => {
  const lines = linesOf(
    '1-1-a',
    resultsReport('midori', 2016, same('成果測定の対象外')),
    resultsReport('aoba', 2016, same('―')),
  );
  expect(lines.get('midori')?.[0]).toBe('数値はなく、「成果測定の対象外」と報告しています。');
  expect(lines.get('aoba')?.[0]).toBe('報告の欄に値がありません。');
});

test('wardLines(a milestone) says whether it is done', () => {
  const done = resultsReport('midori', 2016, same('立ち上げた', '―', { indicator: '1-2-a' }));
  expect(linesOf('1-2-a', done).get('midori')?.[0]).toBe('報告では「できた」です。');
});
