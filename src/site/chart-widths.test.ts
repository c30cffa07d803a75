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

function editionOf(files: typeof content): Edition {
  const reading = readEditions(files);
  if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message).join('\n'));
  return reading.own;
}

const faults = (drawn: readonly Markup[]) =>
  drawn.flatMap(({ markup }) => faultsOf(readPicture(markup)));

/** For the code, also a city of many wards. */
const MANY_WARDS = { wards: 24, reportsEach: 2 };
const contents: readonly (readonly [name: string, files: typeof content])[] = [
  ['the content that stands', content],
  ...(DIST === CITY
    ? [['many wards made from it', inventedContent(content, MANY_WARDS)] as const]
    : []),
];

describe.each(contents)('no text lies on anything in the charts of %s', (_, files) => {
  const edition = editionOf(files);
  const indicators = edition.dataset.index.indicators.map(({ indicator }) => indicator);

  test.each(indicators.map((indicator) => [indicator.slug, indicator] as const))(
    '%s, at every width',
    (_slug, indicator) => {
      const whole = indicatorChart(edition, indicator);
      const years = yearCharts(edition, indicator).map(({ chart }) => chart);
      expect(faults(WIDTHS.map((width) => dumbbellChart(whole, width)))).toEqual([]);
      for (const chart of years)
        expect(faults(WIDTHS.map((width) => dumbbellChart(chart, width, years)))).toEqual([]);
    },
  );

  test('every picture that leaves its page', () => {
    const { share, map } = siteShare(edition);
    expect(faults([shareChart(share, tileMapDrawing(map), 'beside')])).toEqual([]);
    expect(faults(indicators.map((one) => indicatorFile(indicatorPicture(edition, one))))).toEqual(
      [],
    );
    expect(
      faults(indicators.map((one) => indicatorSharePicture(indicatorShare(edition, one)))),
    ).toEqual([]);
    const cards = wardReports(edition.dataset).map((place) => reportShare(edition, place));
    expect(
      faults(cards.map((card) => shareChart(card.share, tallyDrawing(card.rows), 'below'))),
    ).toEqual([]);
  });

  test('every result and every measure over the years', () => {
    const bullets = placedResults(edition.dataset).flatMap(
      (placed) => resultBullet(edition.words, placed) ?? [],
    );
    expect(bullets.length).toBeGreaterThan(0);
    for (const width of WIDTHS)
      expect(faults(bullets.map((bullet) => microDumbbell(bullet, width)))).toEqual([]);
    const trends = edition.dataset.wards
      .flatMap((ward) => wardSeries(edition.dataset, ward))
      .flatMap((series) => trendOf(edition.words, series, '') ?? []);
    for (const width of WIDTHS)
      expect(faults(trends.map((trend) => trendChart(trend, width)))).toEqual([]);
  });
});
