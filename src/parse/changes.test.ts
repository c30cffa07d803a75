import { expect, test } from 'vitest';
import { parseDataset } from './dataset.ts';
import { expectProblem, FILES, placesOf } from './fixture.ts';
import { messages } from '../text/ja/messages.ts';

const CHANGES = 'content/changes.yaml';
const VALID = `versions:
  - version: 1.0.1
    date: 2026-12-01
    kind: correction
    summary: 値を一つ訂正
    entries:
      - what: 助け合いの値
        why: 書き写しの誤り
        figures:
          - { report: kita/2016, strategy: 4-1, result: 1, field: value, before: ５３．１０％, after: 54.10% }
          - { report: kita/2016, initiative: 4-1-1, field: effectiveness, before: ―, after: ○ }
  - version: 1.0.0
    date: 2026-11-21
    kind: major
    summary: はじめての公開
    entries:
      - { what: 報告を収めた, why: はじめての公開, reports: [kita/2016] }
`;
const withChanges = (text: string) => ({ ...FILES, [CHANGES]: text });
const changed = (from: string, to: string) => {
  if (!VALID.includes(from)) throw new RangeError(`missing text: ${from}`);
  return withChanges(VALID.replace(from, to));
};

test('parseDataset(no change log) has no versions', () => {
  const reading = parseDataset(FILES, messages);
  expect(reading.ok && reading.dataset.releases).toEqual([]);
});

test('parseDataset(change log) reads figures in half-width and a dash as missing', () => {
  const reading = parseDataset(withChanges(VALID), messages);
  const releases = reading.ok ? reading.dataset.releases : [];
  expect(releases.map(({ version }) => version)).toEqual(['1.0.1', '1.0.0']);
  expect(releases[0]?.entries[0]?.figures).toMatchObject([
    { strategy: '4-1', result: 1, field: 'value', before: '53.10%', after: '54.10%' },
    { initiative: '4-1-1', result: null, before: null, after: '○' },
  ]);
});

test('parseDataset(version that does not follow) names the number it must have', () => {
  const files = changed('version: 1.0.1', 'version: 1.1.0');
  expectProblem(files, `${CHANGES}:2:14 versions[1].version`, /1\.0\.0 の次の版/, /^1\.0\.1 と/);
});

test('parseDataset(version older than the one below) says so', () => {
  const files = changed('2026-12-01', '2026-11-01');
  expectProblem(files, `${CHANGES}:3:11 versions[1].date`, /2026-11-21.*より前/, /新しい版を上に/);
});

test('parseDataset(day that no calendar has) says how a day is written', () => {
  const told = (day: string, remedy: RegExp) => {
    const files = changed('2026-12-01', day);
    expectProblem(files, `${CHANGES}:3:11 versions[1].date`, /日付として/, remedy);
  };
  for (const day of ['2026-02-30', '12月1日', '2026']) told(day, /2026-11-21 のように/);
  for (const day of ['2026/12/1', '２０２６-１２-０１', '2026年12月1日'])
    told(day, /^2026-12-01 と/);
});

test('parseDataset(version, report or kind in another form) says how to write it', () => {
  const at = (line: string) => `${CHANGES}:${line}`;
  const kind = changed('kind: correction', 'kind: 訂正');
  expectProblem(kind, at('4:11 versions[1].kind'), /「訂正」は使えません/, /correction/);
  const version = changed('version: 1.0.1', 'version: v1');
  expectProblem(version, at('2:14 versions[1].version'), /番号として/, /1\.0\.2/);
  const report = changed('[kita/2016]', '[北区2016]');
  expectProblem(report, at('17:49 versions[2].entries[1].reports[1]'), /どの報告/, /区\/年度/);
});

test('parseDataset(figure that is not there) names the report, block or result', () => {
  const figure = `${CHANGES}:10:13 versions[1].entries[1].figures[1]`;
  const place = (column: number, field: string) =>
    `${figure.replace(':13', `:${column}`)}.${field}`;
  const report = changed('report: kita/2016, strategy', 'report: kita/2017, strategy');
  expectProblem(report, place(23, 'report'), /報告「kita\/2017」/, /kita\/2016/);
  const strategy = changed('strategy: 4-1', 'strategy: 4-2');
  expectProblem(strategy, place(44, 'strategy'), /戦略「4-2」/, /4-1/);
  const result = changed('result: 1', 'result: 3');
  expectProblem(result, place(57, 'result'), /2件で、3番は/, /上から数えた/);
  const field = changed('field: value', 'field: achievement');
  expectProblem(field, place(67, 'field'), /戦略の結果に「achievement」/, /value・previous/);
});

test('parseDataset(figure without block) asks for one', () => {
  const files = changed('strategy: 4-1, ', '');
  expectProblem(
    files,
    `${CHANGES}:10:13 versions[1].entries[1].figures[1]`,
    /ブロック/,
    /strategy/,
  );
});

test('parseDataset(mistakes of every kind in the change log) names all at once', () => {
  const text = VALID.replace('why: 書き写しの誤り', 'wyh: 書き写しの誤り')
    .replace('version: 1.0.1', 'version: 1.0.2')
    .replace('strategy: 4-1', 'strategy: 4-2')
    .replace('kind: major', 'kind: big');
  expect(placesOf(withChanges(text)).map((place) => place.split(' ')[1])).toEqual([
    'versions[1].entries[1].wyh',
    'versions[2].kind',
    'versions[1].version',
    'versions[1].entries[1].figures[1].strategy',
  ]);
});
