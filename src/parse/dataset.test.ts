import { expect, test } from 'vitest';
import { placedInitiatives, placedResults } from '../model/dataset.ts';
import { parseDataset } from './dataset.ts';
import {
  edited,
  expectProblem,
  FILES,
  FRAMEWORK,
  GLOSSARY,
  placesOf,
  problemsOf,
  REPORT,
  SITE,
  WARDS,
} from './fixture.ts';
import { formatProblem } from './problem.ts';
import { messages } from '../text/ja/messages.ts';

const valid = () => {
  const reading = parseDataset(FILES, messages);
  if (!reading.ok) throw new Error(reading.problems.map(formatProblem).join('\n'));
  return reading.dataset;
};

test('parseDataset(valid files) is ok and holds every part', () => {
  const { site, wards, framework, terms, reports } = valid();
  expect(site).toMatchObject({ title: 'ものさし', repositoryUrl: null, languages: ['ja'] });
  expect(wards.map(({ slug, tile }) => [slug, tile])).toEqual([
    ['kita', { row: 2, column: 3 }],
    ['taisho', { row: 5, column: 1 }],
  ]);
  expect(framework.scales.overall.grades).toHaveLength(2);
  expect(terms).toMatchObject([{ term: '区', synonyms: ['行政区'] }]);
  expect(reports).toMatchObject([{ ward: 'kita', fiscalYear: 2016, note: null }]);
});

test('parseDataset(valid files) keeps figures as printed and a dash as null', () => {
  const [first, second] = placedResults(valid());
  expect(first?.result).toMatchObject({
    value: { text: '54.10%', number: 54.1, unit: '%' },
    previous: null,
    rating: 'A',
    indicator: '1-1-a',
  });
  expect(second?.result).toMatchObject({
    value: { text: '1,145人', number: 1145, unit: '人' },
    previous: null,
    indicator: null,
    outcome: null,
  });
});

test('parseDataset(valid files) reads codes as text and gives blocks their code as id', () => {
  const [strategy] = valid().reports[0]?.strategies ?? [];
  expect(strategy).toMatchObject({ id: '4-1', code: '4-1', progress: 'a', aim: null });
  expect(placedInitiatives(valid())).toMatchObject([
    { initiative: { id: '4-1-1', strategies: ['4-1'], achievement: '①(ⅰ)' } },
  ]);
});

test('parseDataset(valid files) reads indicator targets with their year', () => {
  const [{ indicator } = {}] = placedResults(valid());
  expect(indicator).toMatchObject({
    slug: 'mutual-support',
    population: null,
    target: { operator: '>=', number: 50, unit: '%', by: 2017 },
  });
});

test('parseDataset({}) names every missing file', () => {
  expect(problemsOf({}).map(({ file, message }) => [file, message])).toEqual(
    [SITE, WARDS, GLOSSARY, FRAMEWORK].map((file) => [file, 'ファイルがないか、中身が空です']),
  );
});

test('parseDataset(empty report, comments only) says that the file is empty', () => {
  for (const text of ['', '\n \n', '# まだ書いていない\n']) {
    const files = { ...FILES, [REPORT]: text };
    expectProblem(files, `${REPORT}:1:1 （ファイル全体）`, /空です/, /中身を書いて/);
  }
});

test('parseDataset(two broken reports, broken site) reports the problems of all files at once', () => {
  const taisho = FILES[REPORT].replace('ward: kita', 'ward: taisho').replace('54.10%', '54.10件');
  const files = {
    ...edited('rating: S', 'rating: C'),
    [SITE]: FILES[SITE].replace('city: 大阪市\n', ''),
    'content/reports/taisho/2016.yaml': taisho,
  };
  expect(placesOf(files)).toEqual([
    'content/site.yaml:1:1 city',
    'content/reports/kita/2016.yaml:27:13 strategies[1].rating',
    'content/reports/taisho/2016.yaml:20:16 strategies[1].results[1].value',
  ]);
});

test('parseDataset(one report with mistakes of every kind) hides none behind another', () => {
  const text = FILES[REPORT].replace('title: 取組状況', 'titel: 取組状況')
    .replace('outcome: 1', 'outcome: 3')
    .replace('54.10%', '54.10リットル')
    .replace('rating: S', 'rating: C')
    .replace('strategies: [4-1]', 'strategies: [4-2]')
    .replace('progress: a', 'progress: [a]');
  expect(placesOf({ ...FILES, [REPORT]: text })).toEqual([
    `${REPORT}:4:3 source.titel`,
    `${REPORT}:20:16 strategies[1].results[1].value`,
    `${REPORT}:28:15 strategies[1].progress`,
    `${REPORT}:27:13 strategies[1].rating`,
    `${REPORT}:17:18 strategies[1].results[1].outcome`,
    `${REPORT}:31:18 initiatives[1].strategies[1]`,
  ]);
});

test('parseDataset(broken registry) still checks what reports refer to elsewhere', () => {
  const broken = { ...edited('rating: S', 'rating: C'), [WARDS]: 'wards: 北区\n' };
  expect(placesOf(broken)).toEqual([`${WARDS}:1:8 wards`, `${REPORT}:27:13 strategies[1].rating`]);
  const unframed = { ...edited('ward: kita', 'ward: kitaku'), [FRAMEWORK]: 'title: 方針\n' };
  expect(placesOf(unframed)).toContain(`${REPORT}:1:7 ward`);
});

test('parseDataset(copy of last year) asks for the year, never to overwrite last year', () => {
  const copy = 'content/reports/kita/2017.yaml';
  const files = { ...FILES, [copy]: FILES[REPORT] };
  expectProblem(
    files,
    `${copy}:2:13 fiscalYear`,
    /（kita\/2017\.yaml）と中身（kita、2016年度）/,
    /^このファイルの報告なら、fiscalYear: 2017 と書いてください$/,
  );
  const other = 'content/reports/taisho/2016.yaml';
  expectProblem(
    { ...FILES, [other]: FILES[REPORT] },
    `${other}:1:7 ward`,
    /（taisho\/2016/,
    /^このファイルの報告なら、ward: taisho と/,
  );
});

test('parseDataset(file among the reports under another name) says that it is not read', () => {
  for (const name of ['kita/2017.yml', 'kita/2017.yaml.txt', 'kita/平成29年度.yaml', '2017.yaml']) {
    const path = `content/reports/${name}`;
    const files = { ...FILES, [path]: FILES[REPORT] };
    expectProblem(files, `${path}:1:1 （ファイル全体）`, /読まれません/, /north\/2017\.yaml/);
  }
});

test('parseDataset(report that is not UTF-8) says so once', () => {
  const text = new TextDecoder().decode(new Uint8Array([0x77, 0x3a, 0x20, 0x96, 0x6b, 0x8b, 0xe6]));
  const files = { ...FILES, [REPORT]: `ward: kita\n${text}\n${text}\n` };
  expectProblem(files, `${REPORT}:2:4 YAML`, /文字化け/, /文字コードをUTF-8にして保存/);
});
