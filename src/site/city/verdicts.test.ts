import { expect, test } from 'vitest';
import { facts } from './facts.ts';
import { inFull, isCard, isTable, pages, said, wrong, type Said } from './said.ts';
import { cell, indicatorAt, wards } from './tables.ts';
import { only, verdictsIn } from './text.ts';

/** Every verdict, chip and rating beside a result, on whatever page, is held to the published files. */
const aboveOf = ({ heading }: Said): string => heading.split('\n').at(-1) ?? '';

test('a result stands under the verdict that figure and target give', () => {
  expect(
    wrong(said, (one) => {
      const isUntold = aboveOf(one).includes('判断できない') && one.fact.verdict !== null;
      return [
        ...only(verdictsIn(aboveOf(one)), one.fact.verdicts),
        ...(isUntold ? ['untold'] : []),
      ];
    }),
  ).toEqual([]);
});

test('a verdict is the one that figure and target give', () => {
  expect(wrong(said, (one) => only(verdictsIn(one.statement), one.fact.verdicts))).toEqual([]);
});

test('a verdict is told where a result is told in full', () => {
  expect(
    wrong(inFull, ({ statement, fact: { verdict } }) =>
      verdict === null || verdictsIn(statement).includes(verdict) ? [] : ['no verdict'],
    ),
  ).toEqual([]);
});

test('a sentence that counts verdicts counts what the files give', () => {
  const counted = (text: string, pattern: RegExp) =>
    [...text.matchAll(pattern)].map(([, count]) => Number(count));
  const newestOf = (ward: string) =>
    cell(
      wards.find((row) => row['ward'] === ward),
      'report_fiscal_years',
    )
      .split(';')
      .toSorted()
      .at(-1);
  for (const { path, text } of pages) {
    const [, ward, year = newestOf(ward ?? '')] =
      /^\/wards\/([^/]+)\/(?:(\d+)\/)?$/.exec(path) ?? [];
    const verdicts = [...facts.values()]
      .filter(({ row }) => row['ward'] === ward && row['fiscal_year'] === year)
      .map(({ verdict }) => verdict);
    const countOf = (verdict: boolean) => verdicts.filter((one) => one === verdict).length;
    const reached = counted(text, /達したのは(\d+)件/g);
    const missed = counted(text, /(?:達していない|達しなかった)のは(\d+)件/g);
    if (ward) {
      expect(
        reached.filter((count) => count !== countOf(true)),
        path,
      ).toEqual([]);
      expect(missed.reduce((sum, count) => sum + count, 0) % (countOf(false) || 1), path).toBe(0);
    }
  }
});

test('a paragraph about one ward and its value gives the verdict of that value', () => {
  const told = pages.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line) => {
      const [named, ...others] = wards.filter(({ name = '' }) => line.includes(name));
      const fact = [...facts.values()].find(
        ({ row }) =>
          row['indicator'] === indicatorAt(path) &&
          row['comparability'] === 'same' &&
          row['ward'] === named?.['ward'] &&
          line.includes(`${cell(row, 'fiscal_year')}年度`) &&
          row['value_text'] !== '' &&
          line.includes(cell(row, 'value_text')),
      );
      return fact && others.length === 0 && verdictsIn(line).length > 0 ? [{ line, fact }] : [];
    }),
  );
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter(({ line, fact }) => only(verdictsIn(line), fact.verdicts).length > 0)).toEqual(
    [],
  );
});

/** A text without the common question, which stands beside a ward's own one where both are given. */
const withoutProof = (text: string): string =>
  text.replace(/共通の設問\n[^\n]*\nこの区の設問/g, '');

const CHIPS = [
  ['same', '共通の設問'],
  ['variant', '設問や対象が異なる'],
  ['own', '区独自'],
] as const;

test('comparability is told as it is, and what cannot be compared is never left unmarked', () => {
  expect(
    wrong(said, (one) => {
      const isOf = (name: string) => one.fact.row['comparability'] === name;
      const [, own = ''] = CHIPS.find(([name]) => isOf(name)) ?? [];
      const isMarked =
        isOf('same') ||
        `${one.heading}\n${one.statement}`
          .replaceAll('聞き方や対象が違う', '設問や対象が異なる')
          .includes(own);
      return [
        ...CHIPS.filter(
          ([name, chip]) => !isOf(name) && withoutProof(one.statement).includes(chip),
        ),
        ...(isMarked || !(isCard(one) || isTable(one)) ? [] : ['unmarked']),
      ];
    }),
  ).toEqual([]);
});

test('a rating is the ward’s own, in letter and words', () => {
  const rating = /(?<![A-Za-z\d])([A-Z])\s*（?(順調でない|順調)/g;
  expect(
    wrong(said, (one) => {
      const found = [...one.statement.matchAll(rating)].map(
        ([, grade, label]) => `${grade} ${label}`,
      );
      const isTold = isCard(one) || isTable(one) || one.page === '/ratings/';
      const isSilent = isTold && one.fact.rating !== null && !found.includes(one.fact.rating);
      return [...only(found, one.fact.ratings), ...(isSilent ? ['no rating'] : [])];
    }),
  ).toEqual([]);
});
