import { expect, test } from 'vitest';
import { resultsUnder, wardPlaces, type Content } from './dataset.ts';
import { datasetOf, fixtureReport } from './fixture.ts';
import { indexed } from './indexed.ts';

const own = { measure: '満足度', comparability: 'own', value: '70%' };
const same = { measure: '助け合い', indicator: '1-1-a', comparability: 'same', value: '50%' };
const strategy = { code: '4-1', indicators: ['1-1-a', '1-3-b'], results: [own, same] };
const dataset = datasetOf([
  fixtureReport('2015', { strategies: [strategy] }),
  fixtureReport('2016', { strategies: [strategy] }),
]);

const figure = { report: 'kita/2016', strategy: '4-1', initiative: null, result: 2 } as const;
const releases: Content['releases'] = [
  {
    ...{ version: '1.0.1', date: '2020-02-01', kind: 'correction', summary: '訂正' },
    entries: [
      { what: '他', why: '', reports: [], figures: [], cells: [] },
      {
        ...{ what: '値', why: '誤り', reports: [] },
        figures: [{ ...figure, field: 'value', before: '5%', after: '50%' }],
        cells: [],
      },
    ],
  },
  {
    ...{ version: '1.0.0', date: '2020-01-01', kind: 'major', summary: '最初' },
    entries: [{ what: '', why: '', reports: ['kita/2015', 'kita/2016'], figures: [], cells: [] }],
  },
];

test('indexed(content) puts a measured result under its indicator, an own one under all of its strategy', () => {
  const measures = (code: string) =>
    resultsUnder(dataset, { code }).map(({ report, number }) => [report.fiscalYear, number]);
  expect(measures('1-1-a')).toEqual([
    [2015, 1],
    [2015, 2],
    [2016, 1],
    [2016, 2],
  ]);
  expect(measures('1-3-b')).toEqual([
    [2015, 1],
    [2016, 1],
  ]);
  expect(measures('9-9-z')).toEqual([]);
});

test('indexed(content) finds the reports of a ward oldest first, and each by its name', () => {
  const years = wardPlaces(dataset, { slug: 'kita' }).map(({ report }) => report.fiscalYear);
  expect(years).toEqual([2015, 2016]);
  expect(dataset.index.placeByName.get('kita/2016')?.report).toBe(dataset.reports[1]);
});

test('indexed(content) finds a correction at its spot, with its version and entry', () => {
  const { revisionsBySpot } = indexed({ ...dataset, releases }).index;
  const found = revisionsBySpot.get('kita/2016 strategy 4-1 result 2') ?? [];
  expect(found.map(({ release, entry }) => [release.version, entry])).toEqual([['1.0.1', 2]]);
});

test('indexed(content) names the newest version that touched a report', () => {
  const { releaseByReport, releasedReports } = indexed({ ...dataset, releases }).index;
  expect(releaseByReport.get('kita/2016')?.version).toBe('1.0.1');
  expect(releaseByReport.get('kita/2015')?.version).toBe('1.0.0');
  expect(releasedReports).toEqual(new Set(['kita/2015', 'kita/2016']));
});

test('indexed(dataset) carries no earlier look-up on', () => {
  expect(indexed({ ...dataset, reports: [] }).index.results).toEqual([]);
});

test('indexed(content) keeps the old anchors of a page with the page', () => {
  const redirects = [
    { from: '/old/', to: '/new/', gone: null, see: [] },
    { from: '/new/#a', to: '/new/#b', gone: null, see: [] },
  ];
  const { movedAnchorsByPage } = indexed({ ...dataset, redirects }).index;
  expect(movedAnchorsByPage).toEqual(new Map([['/new/', redirects.slice(1)]]));
});
