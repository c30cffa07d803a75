import { expect, test } from 'vitest';
import { CHANGES } from '../../parse/files.ts';
import { FILES, FRAMEWORK, REPORT, SITE, WARDS } from '../../parse/fixture.ts';
import { FIRST, recorded, saidOf } from './fixture.ts';

const CELLS = `versions:
  - version: 1.0.1
    date: 2026-12-01
    kind: correction
    summary: 訂正
    entries:
      - what: 訂正
        why: 書き写しの誤り
`;

/** What is wrong after a passage of a file was replaced, with these lines in the newest entry of the log. */
function silently(
  file: keyof typeof FILES,
  from: string,
  to: string,
  lines = '',
  before = recorded,
): readonly string[] {
  if (!FILES[file].includes(from)) throw new RangeError(`missing text: ${from}`);
  const log = lines === '' ? `versions:\n${FIRST}` : `${CELLS}${lines}${FIRST}`;
  const files = { ...FILES, [file]: FILES[file].replace(from, to), [CHANGES]: log };
  return saidOf(files, before);
}

test.each([
  [
    FRAMEWORK,
    'target: 50%以上',
    'target: 41%以上',
    /framework\.yaml:22 .*target: .*50%以上.*41%以上/,
  ],
  [FRAMEWORK, 'by: 2017', 'by: 2019', /framework\.yaml:23 .*by: .*2017.*2019/],
  [FRAMEWORK, 'shortName: 地域', 'shortName: 町', null],
  [FRAMEWORK, 'name: 地域づくり', 'name: 町づくり', /framework\.yaml:6 goals\[1\]\.name/],
  [FRAMEWORK, 'explanation: 活動の数を', 'explanation: 数を', /explanation: .*row: "1-3-b"/],
  [
    FRAMEWORK,
    '{ value: b, label: 不調 }',
    '{ value: b, label: 遅い }',
    /scales\.progress.*progress b/,
  ],
  [FRAMEWORK, 'name: 進捗', 'name: 進み', /scales\.progress\.name: .*list_name/],
  [WARDS, 'code: 27108', 'code: 27199', /wards\.yaml:3 wards\[2\]\.code/],
  [WARDS, 'romaji: Kita-ku', 'romaji: Kita', /wards\.yaml:2 wards\[1\]\.romaji/],
  [REPORT, 'form: 二つのシート', 'form: 一つのシート', /2016\.yaml:6 source\.form/],
  [REPORT, 'by: 2016', 'by: 2018', /2016\.yaml:\d+ .*目標が「60%以上（2016年度まで）」から/],
  [REPORT, 'rating: B', 'rating: B\n        note: 注', /注記が「―」から「注」に.*field: note/],
  [REPORT, 'rating: A', 'rating: A\n        break: 変更。', /注記が「―」から「変更。」に/],
] as const)('versionProblems(%s: %s → %s) names the place', (file, from, to, told) => {
  const problems = silently(file, from, to);
  expect(problems).toHaveLength(told ? 1 : 0);
  if (told) expect(problems[0]).toMatch(told);
});

test('versionProblems(any table) is silent once the entry that it offers is in the log', () => {
  const mends = (file: keyof typeof FILES, from: string, to: string) => {
    const [problem = ''] = silently(file, from, to);
    const [, list = '', entry = ''] =
      /の新しい版の (\w+) に「(- \{.*\})」と理由/.exec(problem) ?? [];
    expect(silently(file, from, to, `        ${list}:\n          ${entry}\n`)).toEqual([]);
  };
  mends(FRAMEWORK, 'target: 50%以上', 'target: 41%以上');
  mends(FRAMEWORK, 'name: 地域づくり', 'name: 「町」づくり');
  mends(WARDS, 'code: 27108', 'code: 27199');
  mends(REPORT, 'rating: B', 'rating: B\n        note: 注 "1" を見る');
  mends(REPORT, 'title: 取組状況', 'title: 取組');
});

test('versionProblems(cell of the log that did not change) says so, or what did', () => {
  const cell = (more: string) => `        cells:\n          - { table: wards, ${more} }\n`;
  const code = 'row: taisho, column: ward_code, before: "27108"';
  const wrong = silently(WARDS, '27108', '27199', cell(`${code}, after: "27198"`));
  expect(wrong).toHaveLength(2);
  expect(wrong[1]).toMatch(/changes\.yaml:10 .*27108.*27199/);
  expect(silently(WARDS, 'wards:', 'wards:', cell(`${code}, after: "27199"`))).toHaveLength(1);
});

test('versionProblems(the address of the site changed) is silent', () => {
  expect(silently(SITE, 'https://example.org/\n', 'https://city.github.io/m/\n')).toEqual([]);
});

test('versionProblems(columns and tables that the recorded version did not have) is silent', () => {
  const { reports: _, ...tables } = recorded.tables;
  const results = (tables.results ?? '').replaceAll(/(?:,[^,]*){13}\r\n/g, '\r\n');
  const older = { ...recorded, tables: { ...tables, results } };
  expect(silently(REPORT, 'rating: S', 'rating: S', '', older)).toEqual([]);
  expect(silently(REPORT, '54.10%', '55%', '', older)).toHaveLength(1);
});

test('versionProblems(column that has gone) tells of the promise', () => {
  const wards = (recorded.tables.wards ?? '').replace('romaji', 'mayor');
  const older = { ...recorded, tables: { ...recorded.tables, wards } };
  expect(silently(REPORT, 'rating: S', 'rating: S', '', older).join()).toMatch(/列 mayor がなく/);
});

test('versionProblems(column computed anew) asks for one entry for the whole column', () => {
  const results = (recorded.tables.results ?? '').replaceAll('missed', 'not_yet');
  const older = { ...recorded, tables: { ...recorded.tables, results } };
  const [problem, ...more] = silently(REPORT, 'rating: S', 'rating: S', '', older);
  expect(problem).toMatch(/決め方が変わり.*- \{ table: results, column: target_status \}/);
  expect(more).toEqual([]);
  const entry = '        cells:\n          - { table: results, column: target_status }\n';
  expect(silently(REPORT, 'rating: S', 'rating: S', entry, older)).toEqual([]);
});
