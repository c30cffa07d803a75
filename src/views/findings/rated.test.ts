import { expect, test } from 'vitest';
import { resultsReport, same } from '../fixture.ts';
import { said, surveyed } from './fixture.ts';

test('rated counts, ward by ward, favourable ratings of what fell short', () => {
  const short = same('40%', '―', { rating: 'A' });
  const reached = same('60%', '―', { rating: 'A', measure: '別の実感' });
  expect(
    said(
      'rated',
      resultsReport('midori', 2016, short, reached),
      resultsReport('aoba', 2016, short),
    ),
  ).toEqual([
    [
      '',
      '緑区（2016年度）は、「A 順調」と評価した結果2件のうち1件が、目標に達していません。',
      '青葉区（2016年度）は、「A 順調」と評価した結果1件が、目標に達していません。',
    ],
  ]);
});

test('rated leaves out unfavourable ratings and what lies within the margin of the target', () => {
  const close = surveyed('midori', same('49.9%', '―', { rating: 'A', survey: 'a' }));
  expect(said('rated', close)).toEqual([]);
  expect(said('rated', resultsReport('aoba', 2016, same('40%', '―', { rating: 'B' })))).toEqual([]);
});
