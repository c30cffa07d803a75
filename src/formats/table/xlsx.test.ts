import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { datasetOf, firstReport, indicatorOf, resultsReport, same } from '../../views/fixture.ts';
import { indicatorSubject, reportSubject } from '../data/subject.ts';
import { indicatorTable, publishedTables, reportTables } from '../data/tables.ts';
import { workbook } from '../data/workbook.ts';

const dataset = datasetOf(resultsReport('aoba', 2016, same('49.6%')));
const indicator = indicatorOf(dataset);
const ofIndicator = () =>
  workbook(
    editionOf(dataset),
    [indicatorTable(editionOf(dataset), indicator)],
    indicatorSubject(editionOf(dataset), indicator),
  );

const partOf = (bytes: Uint8Array, path: string): string =>
  strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

test('workbook(dataset, tables) has a default style, a title and an author', async () => {
  const bytes = await workbook(editionOf(dataset), publishedTables(editionOf(dataset)));
  expect(partOf(bytes, 'xl/styles.xml')).toMatch(/<cellStyleXfs.*<cellXfs.*<cellStyles/);
  expect(partOf(bytes, 'docProps/core.xml')).toMatch(
    /<dc:title>.+ものさし<\/dc:title><dc:creator>/,
  );
  expect(partOf(bytes, '[Content_Types].xml')).toContain('/docProps/core.xml');
  expect(partOf(bytes, '_rels/.rels')).toContain('docProps/core.xml');
});

test('workbook(dataset, tables) filters, freezes and prints every table', async () => {
  const bytes = await ofIndicator();
  const sheet = partOf(bytes, 'xl/worksheets/sheet2.xml');
  expect(sheet).toMatch(/<autoFilter ref="A1:[A-Z]+2"\/>/);
  expect(sheet).toMatch(/ySplit="1" xSplit="2" topLeftCell="C2" activePane="bottomRight"/);
  expect(sheet).toMatch(/orientation="landscape" fitToWidth="1" fitToHeight="0"/);
  expect(partOf(bytes, 'xl/workbook.xml')).toMatch(
    /Print_Titles" localSheetId="1">&#39;結果&#39;!\$1:\$1<.*localSheetId="2">&#39;results&#39;!\$1:\$1</,
  );
});

test('workbook(dataset, tables, indicator) names the indicator, its page and its rows', async () => {
  const readme = await readSheet(Buffer.from(await ofIndicator()), 'README');
  const lines = readme.map(([first]) => first);
  expect(lines).toContain('虹市の共通指標1-1-a：support');
  expect(lines).toContain('ページ：https://example.org/indicators/support/');
  expect(lines.some((line) => String(line).startsWith('入っている行'))).toBe(true);
});

test('workbook(dataset, tables, report) names the report and its source', async () => {
  const place = firstReport(dataset);
  const bytes = await workbook(
    editionOf(dataset),
    reportTables(editionOf(dataset), place),
    reportSubject(editionOf(dataset), place),
  );
  const lines = (await readSheet(Buffer.from(bytes), 'README')).map(([first]) => first);
  expect(lines).toContain('青葉区の報告カード（2016年度）');
  expect(lines).toContain('もとの報告：aoba区役所「取組状況」');
});

test('workbook(dataset, tables) makes the same bytes every time', async () => {
  expect(Buffer.from(await ofIndicator()).equals(Buffer.from(await ofIndicator()))).toBe(true);
});

test('workbook(dataset, tables) heads a sheet by titles, and one by the promised names', async () => {
  const bytes = Buffer.from(await ofIndicator());
  const [titles = []] = await readSheet(bytes, '結果');
  const [names = []] = await readSheet(bytes, 'results');
  expect(titles.slice(0, 3)).toEqual(['区', '区のコード', '報告の年度']);
  expect(names.slice(0, 3)).toEqual(['ward', 'ward_code', 'fiscal_year']);
  expect(titles).toHaveLength(names.length);
});
