import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { messages } from '../../text/ja/messages.ts';
import { parseDataset } from '../dataset.ts';
import type { Files } from '../files.ts';
import { FILES, FRAMEWORK, REPORT } from '../fixture.ts';
import type { Warning } from './warning.ts';

/** A report in which nothing is unlikely. */
const LIKELY = readFileSync('src/parse/warnings/fixture.yaml', 'utf8');

/** The report on the year before, which the likely one follows. */
const BEFORE: readonly Edit[] = [
  ['fiscalYear: 2016', 'fiscalYear: 2015'],
  ['asked: 2000, answered: 715, rate: 35.8%', 'asked: 1500, answered: 553, rate: 36.9%'],
  ['54.1%', '51.3%'],
  ['previous: 51.3%', 'previous: 50.2%'],
  ['4件', '3件'],
  ['previous: 3件', 'previous: 2件'],
  ['1,145人', '1,012人'],
  ['previous: 1,012人', 'previous: 1,001人'],
  ['48回', '36回'],
  ['previous: 36回', 'previous: 41回'],
  ['rating: A\n    rating: A', 'rating: B\n    rating: B'],
  ['progress: a\n    effectiveness: ア\ninit', 'progress: b\n    effectiveness: ア\ninit'],
  ['28年度に講座を5回', '27年度に講座を4回'],
  ['相談を受けた', '相談を始めた'],
  ['見回った', '初めて見回った'],
  ['value: 48回', 'value: 44回'],
  ['26件', '24件'],
];

const LAST = 'content/reports/kita/2015.yaml';

/** A day on which the reports of the fixture are neither new nor old. */
const TODAY = '2017-06-01';

export type Edit = readonly [from: string, to: string];

const edited = (text: string, edits: readonly Edit[]): string =>
  edits.reduce((whole, [from, to]) => {
    if (!whole.includes(from)) throw new RangeError(`missing text: ${from}`);
    return whole.replace(from, () => to);
  }, text);

/** In this framework every grade speaks for or against what it rates. */
const RATED: readonly Edit[] = [
  ['{ value: S, label: 好調 }, { value: A, label: 順調 }', grades('A', 'B')],
  ['{ value: a, label: 順調 }, { value: b, label: 不調 }', grades('a', 'b')],
  ['{ value: ア, label: 有効 }, { value: イ, label: 見直す }', grades('ア', 'イ')],
];

function grades(good: string, bad: string): string {
  return `{ value: ${good}, label: 順調, favourable: yes }, { value: ${bad}, label: 不調, favourable: no }`;
}

/** Content with the likely report, passages of it replaced. */
export const withReport = (...edits: readonly Edit[]): Files => ({
  ...FILES,
  [FRAMEWORK]: edited(FILES[FRAMEWORK], RATED),
  [REPORT]: edited(LIKELY, edits),
});

/** The same, after the report on the year before with passages replaced in it. */
export const afterLast = (last: readonly Edit[], ...edits: readonly Edit[]): Files => ({
  ...withReport(...edits),
  [LAST]: edited(edited(LIKELY, BEFORE), last),
});

/** The warnings in content in which nothing is wrong. */
export function warningsIn(files: Files, today = TODAY): readonly Warning[] {
  const reading = parseDataset(files, messages, { today });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.warnings;
}

/** What is told, in short: `leap strategies[1].results[1].value`. */
export const toldOf = (files: Files, today?: string): readonly string[] =>
  warningsIn(files, today).map(({ kind, field }) => `${kind} ${field}`);

/** What is told, what its message says, after which edits of the likely report, and of the one before, if there is one. */
export type Case = readonly [
  told: string,
  says: RegExp,
  edits: readonly Edit[],
  last?: readonly Edit[],
];

/** Each case makes one warning and no other. */
export function testWarnings(cases: readonly Case[]): void {
  for (const [told, says, edits, last] of cases)
    test(`${told}: ${String(says)}`, () => {
      const files = last ? afterLast(last, ...edits) : withReport(...edits);
      expect(toldOf(files)).toEqual([told]);
      expect(warningsIn(files)[0]?.message).toMatch(says);
    });
}
