import { describe, expect, test } from 'vitest';
import { inventedContent } from '../build/bench/content.ts';
import { readContent } from '../build/content.ts';
import { readEditions } from '../build/editions.ts';
import { faultsOf } from '../charts/boxes/faults/fixture.ts';
import { readPicture } from '../charts/boxes/fixture.ts';
import { dumbbellChart } from '../charts/dumbbell.ts';
import { indicatorFile, indicatorSharePicture } from '../charts/indicator-pictures.ts';
import { microDumbbell } from '../charts/micro.ts';
import { shareChart } from '../charts/share.ts';
import { tallyDrawing } from '../charts/tally.ts';
import { tileMapDrawing } from '../charts/tile-map.ts';
import { trendChart } from '../charts/trend.ts';
import type { Edition } from '../edition.ts';
import type { Markup } from '../markup.ts';
import { placedResults, wardReports } from '../model/dataset.ts';
import { wardSeries } from '../model/standing/series.ts';
import { indicatorChart, yearCharts } from '../views/indicator/chart.ts';
import { indicatorPicture } from '../views/indicator/picture.ts';
import { indicatorShare } from '../views/preview/indicator.ts';
import { reportShare } from '../views/preview/report.ts';
import { siteShare } from '../views/preview/site.ts';
import { resultBullet } from '../views/result/bullet.ts';
import { trendOf } from '../views/ward/trend.ts';
import { CITY, DIST } from './sites.ts';

const WIDTHS = [280, 320, 360, 400, 480, 560, 640, 720, 800];

const content = readContent();

/** A content in each of its languages. */
function editionsOf(files: typeof content): readonly Edition[] {
  const reading = readEditions(files);
  if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message).join('\n'));
  return reading.editions;
}

/** For the code, also a city of many wards. */
const MANY_WARDS = { wards: 24, reportsEach: 2 };
const EDITIONS = [
  ...editionsOf(content),
  ...(DIST === CITY ? editionsOf(inventedContent(content, MANY_WARDS)) : []),
].map((edition) => {
  const { dataset, words } = edition;
  return [words.language, dataset.wards.length, edition] as const;
});

const faults = (drawn: readonly Markup[]) =>
  drawn.flatMap(({ markup }) => faultsOf(readPicture(markup)));

const indicatorsOf = ({ dataset }: Edition) =>
  dataset.index.indicators.map(({ indicator }) => indicator);

describe.each(EDITIONS)('no text lies on anything, in %s, with %i wards', (_, wards, edition) => {
  expect(wards).toBeGreaterThan(0);

  test.each(indicatorsOf(edition).map((indicator) => [indicator.slug, indicator] as const))(
    'in the chart of %s at any width',
    (_slug, indicator) => {
      const whole = indicatorChart(edition, indicator);
      const years = yearCharts(edition, indicator).map(({ chart }) => chart);
      expect(faults(WIDTHS.map((width) => dumbbellChart(whole, width)))).toEqual([]);
      for (const chart of years)
        expect(faults(WIDTHS.map((width) => dumbbellChart(chart, width, years)))).toEqual([]);
    },
  );

  test('in any picture that leaves its page', () => {
    expect(faults(picturesOf(edition))).toEqual([]);
  });

  test('in the picture of any result, or measure over the years, at any width', () => {
    expect(bulletsOf(edition)).not.toEqual([]);
    for (const width of WIDTHS) {
      expect(faults(bulletsOf(edition).map((one) => microDumbbell(one, width)))).toEqual([]);
      expect(faults(trendsOf(edition).map((one) => trendChart(one, width)))).toEqual([]);
    }
  });
});

/** Pictures for previews of links, and those to download. */
function picturesOf(edition: Edition): readonly Markup[] {
  const { share, map } = siteShare(edition);
  const cards = wardReports(edition.dataset).map((place) => reportShare(edition, place));
  return [
    shareChart(share, tileMapDrawing(map), 'beside'),
    ...indicatorsOf(edition).map((one) => indicatorFile(indicatorPicture(edition, one))),
    ...indicatorsOf(edition).map((one) => indicatorSharePicture(indicatorShare(edition, one))),
    ...cards.map((card) => shareChart(card.share, tallyDrawing(card.rows), 'below')),
  ];
}

const bulletsOf = ({ dataset, words }: Edition) =>
  placedResults(dataset).flatMap((placed) => resultBullet(words, placed) ?? []);

const trendsOf = ({ dataset, words }: Edition) =>
  dataset.wards
    .flatMap((ward) => wardSeries(dataset, ward))
    .flatMap((series) => trendOf(words, series, '') ?? []);
