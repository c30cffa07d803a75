import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { indexed } from '../../model/indexed.ts';
import { nameOfReport } from '../../model/report/report.ts';
import {
  datasetOf,
  firstReport,
  indicatorOf,
  report,
  resultsReport,
  same,
  words,
} from '../fixture.ts';
import { citation, indicatorCitation, reportCitation } from './citation.ts';

const dataset = datasetOf(
  resultsReport('midori', 2016, same('63.7%', '54.1%')),
  resultsReport('aoba', 2015, same('40.1%')),
  report('hama', 2016),
  report('izumi', 2016, { strategies: [{ code: '1-1', indicators: ['1-1-a'], results: [] }] }),
);

test('indicatorCitation(indicator) names the reports whose figures stand there with ward, year, publisher and title', () => {
  const { text, permalink } = indicatorCitation(editionOf(dataset), indicatorOf(dataset));
  expect(permalink).toBe('https://example.org/indicators/support/');
  expect(text).toBe(
    `「虹市の共通指標1-1-a：support」ものさし、虹市、https://example.org/indicators/support/（参照日：${words.accessLong}）。` +
      'もとの報告：虹市緑区、2016年度（平成28年度）、midori区役所「取組状況」／虹市青葉区、2015年度（平成27年度）、aoba区役所「取組状況」',
  );
});

test('indicatorCitation(indicator) as BibTeX leaves the day of access to the reader', () => {
  expect(indicatorCitation(editionOf(dataset), indicatorOf(dataset)).bibtex)
    .toBe(`@misc{indicator-support,
  author = {{虹市}},
  title = {{虹市の共通指標1-1-a：support}},
  organization = {ものさし},
  howpublished = {\\url{https://example.org/indicators/support/}},
  url = {https://example.org/indicators/support/},
  urldate = {YYYY-MM-DD},
  note = {もとの報告：虹市緑区、2016年度（平成28年度）、midori区役所「取組状況」／虹市青葉区、2015年度（平成27年度）、aoba区役所「取組状況」}
}`);
});

test('indicatorCitation(an indicator without reports) names none', () => {
  const { text, bibtex } = indicatorCitation(editionOf(dataset), indicatorOf(dataset, '1-5-a'));
  expect(text).not.toContain(words.bibtexReports([]));
  expect(text.endsWith('）')).toBe(true);
  expect(bibtex).not.toContain('note');
});

test('reportCitation(report) names the newest version if the report belongs to one', () => {
  const place = firstReport(dataset);
  const entry = {
    what: '',
    why: '',
    reports: [nameOfReport(place.report)],
    figures: [],
    cells: [],
  };
  const release = {
    ...{ version: '1.2.0', date: '2020-01-31', kind: 'major' as const, summary: '' },
  };
  const releases = [{ ...release, entries: [entry] }];
  const versioned = indexed({ ...dataset, releases });
  expect(reportCitation(editionOf(versioned), place).text).toContain(
    'データ第1.2.0版（2020年1月31日）',
  );
  expect(reportCitation(editionOf(versioned), place).bibtex).toContain(
    '  year = {2020},\n  version = {1.2.0},',
  );
  expect(indicatorCitation(editionOf(versioned), indicatorOf(dataset)).bibtex).not.toContain(
    'version',
  );
});

test('citation(title) escapes what TeX reads as commands', () => {
  const cited = { key: 'a', title: '50% & {A}_#$', href: '/', reports: [], release: null };
  expect(citation(editionOf(dataset), cited).bibtex).toContain(
    'title = {{50\\% \\& \\{A\\}\\_\\#\\$（虹市）}}',
  );
});
