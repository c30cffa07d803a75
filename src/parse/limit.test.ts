import { expect, test } from 'vitest';
import { messages } from '../text/ja/messages.ts';
import { parseDataset } from './dataset.ts';
import { REDIRECTS, REPORT as REPORT_PATH, type Files } from './files.ts';
import { FILES } from './fixture.ts';
import { LIMITS } from './limit.ts';
import { parseTarget } from '../model/figure/target.ts';
import { formatProblem } from './problem.ts';

const [PATH = ''] = Object.keys(FILES).filter((path) => REPORT_PATH.test(path));
const REPORT: string = (FILES as Files)[PATH] ?? '';
const PAGE = 'content/pages/about.md';

const repeated = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join('');

/** What is wrong with the small city after one of its files is another. */
function saidOf(file: string, text: string): readonly string[] {
  const reading = parseDataset({ ...FILES, [file]: text }, messages);
  return reading.ok ? [] : reading.problems.map(formatProblem);
}

const withValue = (value: string): string => REPORT.replace(/value: \S+/, () => `value: ${value}`);
const line = (text: string, part: string): number =>
  text.slice(0, text.indexOf(part)).split('\n').length;

const number = (count: number): string => count.toLocaleString('ja');

test.each([
  ['50,000 blanks', `"1${' '.repeat(50_000)}2"`],
  ['50,000 wide blanks', `"1${'\u3000'.repeat(50_000)}2"`],
  ['one character more than the limit', 'a'.repeat(LIMITS.text + 1)],
])('a value of %s is refused at its place, and the limit is told', (_, value) => {
  const text = withValue(value);
  const place = `${PATH}:${line(text, value)}:`;
  expect(saidOf(PATH, text)).toEqual([
    expect.stringMatching(new RegExp(`^${place}\\d+ YAML: .*${number(LIMITS.text)}字まで）`)),
  ]);
});

test('a report of 10,000 results is refused at the first thing that is too much', () => {
  const results = repeated(
    10_000,
    (at) => `      - { measure: m${at}, comparability: own, value: ${at}件 }\n`,
  );
  const said = saidOf(
    PATH,
    REPORT.replace(/^ +results:\n/m, (head) => head + results),
  );
  expect(said).toEqual([expect.stringContaining(`${number(LIMITS.report)}個まで）`)]);
  expect(Number(/:(\d+):/.exec(said[0] ?? '')?.[1])).toBeGreaterThan(LIMITS.report / 10);
});

test.each([
  ['file of 1,000,001 characters', PATH, '#'.repeat(LIMITS.file + 1), LIMITS.file],
  [
    'page of 1 MB',
    PAGE,
    `---\ntitle: a\ndescription: b\n---\n${'字'.repeat(350_000)}\n`,
    LIMITS.page,
  ],
])('a %s is refused as a whole', (_, file, text, most) => {
  const said = saidOf(file, text).filter((one) => one.startsWith(file));
  expect(said).toEqual([expect.stringContaining(`${number(most)}字まで）`)]);
});

test('5,000 redirects are read, and every one that leads on is told', () => {
  const redirects = (to: (at: number) => string) =>
    `redirects:\n${repeated(5000, (at) => `  - { from: /old/${at}/, to: ${to(at)} }\n`)}`;
  expect(
    saidOf(
      REDIRECTS,
      redirects(() => '/wards/kita/'),
    ),
  ).toEqual([]);
  expect(
    saidOf(
      REDIRECTS,
      redirects((at) => `/old/${at + 1}/`),
    ),
  ).toHaveLength(4999);
});

test('parseTarget(10,000 blanks, digits or signs) reads them as words', () => {
  for (const sign of [
    ' ',
    '\u3000',
    '9',
    '1,',
    '.',
    '()',
    '【',
    '1〜',
    'ア',
    '令和',
    'a ',
    ' or more',
    'reduce ',
    'to ',
  ])
    for (const end of ['', 'x']) {
      const text = `1${sign.repeat(LIMITS.text / sign.length)}${end}`;
      expect(parseTarget(text).text.length).toBeGreaterThan(0);
    }
});
