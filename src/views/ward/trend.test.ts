import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { wardSeries } from '../../model/standing/series.ts';
import { datasetOf, resultsReport, same } from '../fixture.ts';
import { trendSentence } from './trend.ts';

test('trendSentence(series) keeps its sentences apart as its language does', () => {
  const dataset = datasetOf(resultsReport('aoba', 2016, same('49.6%', '54.2%')));
  const said = (language: string) =>
    dataset.wards.flatMap((ward) =>
      wardSeries(dataset, ward).map((series) =>
        trendSentence(editionOf(dataset, language).words, series),
      ),
    );
  expect(said('en')).toEqual([
    'In FY2016 it was 49.6%. The target of at least 50% (by FY2017) has not been met yet. It fell by 4.6 percentage points from 54.2% in FY2015.',
  ]);
  expect(said('ja')[0]).toMatch(/。/);
  expect(said('ja')[0]).not.toMatch(/。\s/);
});
