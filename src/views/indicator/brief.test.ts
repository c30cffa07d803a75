import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { datasetOf, indicatorOf, resultsReport, same, words, type ReportFile } from '../fixture.ts';
import { indicatorBrief } from './brief.ts';
import { indicatorResults } from './results.ts';

function briefOf(code: string, year: number, ...values: readonly string[]): string {
  const names = ['midori', 'aoba', 'hama', 'izumi'];
  const reports = values.map((value, index): ReportFile =>
    resultsReport(names[index] ?? '', year, same(value, '―', { indicator: code })),
  );
  const dataset = datasetOf(...reports);
  const indicator = indicatorOf(dataset, code);
  return indicatorBrief(words, indicator, indicatorResults(editionOf(dataset), indicator));
}

const SAID: readonly (readonly [code: string, year: number, values: string, said: string])[] = [
  ['1-1-a', 2016, '', '報告なし'],
  ['1-1-a', 2016, '―', '共通の設問の値なし'],
  ['1-1-a', 2016, '60%', '緑区 60%・達した'],
  ['1-1-a', 2016, '49.6%', '緑区 49.6%・あと0.4'],
  ['1-1-a', 2017, '49.6%', '緑区 49.6%・達しなかった'],
  ['1-1-a', 2016, '60%|70%', '2区とも達した'],
  ['1-1-a', 2016, '60%|70%|80%', '3区すべてが達した'],
  ['1-1-a', 2016, '40%|30%', '2区ともまだ達していない'],
  ['1-1-a', 2017, '40%|30%|20%', '達した区はない'],
  ['1-1-a', 2016, '40%|50%|60%', '3区のうち2区が達した'],
  ['1-4-a', 2016, '12人', '緑区 12人・まだ'],
  ['1-4-a', 2016, '0人', '緑区 0人・達した'],
  ['1-5-a', 2016, '3.4点', '緑区 3.4点・あと0.1'],
  ['1-2-a', 2016, '', 'できたかどうかの記載なし'],
  ['1-2-a', 2016, '立ち上げた|検討中|1件', '3区のうち1区ができた'],
  ['1-2-a', 2016, '立ち上げた|立ち上げた', '2区ともできた'],
];

test.each(SAID)('indicatorBrief(%s in %i: %s) says 「%s」', (code, year, values, said) => {
  expect(briefOf(code, year, ...values.split('|').filter((value) => value !== ''))).toBe(said);
});
