import { expect, test } from 'vitest';
import { facts } from './facts.ts';
import type { Block } from './read.ts';
import { inFull, isCard, isTable, pages, said, wrong } from './said.ts';
import { corrections } from './source.ts';
import { changesIn, withoutSpaces } from './text.ts';

/** Every change, note and correction beside a result, on whatever page, is held to files and content. */
const WORDS = [
  [/上がった|上がりました|増えた|増えました/, (change: number) => change > 0],
  [/下がった|下がりました|減った|減りました/, (change: number) => change < 0],
  [/変わらない|変わりません/, (change: number) => change === 0],
] as const;

test('a change is what the figures give, in sign and words', () => {
  expect(
    wrong(said, ({ statement, fact: { change } }) => [
      ...changesIn(statement).filter((told) => told !== change),
      ...WORDS.filter(([word]) => word.test(statement)).filter(
        ([, holds]) => change === null || !holds(change),
      ),
    ]),
  ).toEqual([]);
});

test('a change for the better or the worse is what figures and direction give', () => {
  expect(
    wrong(said, ({ statement, fact: { better } }) => [
      ...(statement.includes('良い方向') && better !== true ? ['better'] : []),
      ...(statement.includes('逆の方向') && better !== false ? ['worse'] : []),
    ]),
  ).toEqual([]);
});

test('a note and a changed question stand beside their result where it is told in full', () => {
  expect(
    wrong(inFull, ({ text, fact }) =>
      [fact.row['note'] ?? '', fact.source.broken ?? ''].filter(
        (note) => !withoutSpaces(text).includes(withoutSpaces(note)),
      ),
    ),
  ).toEqual([]);
});

test.each(corrections)(
  'the correction of $place is told on its card and in tables and lists',
  ({ place, date, field, before, after }) => {
    const isListed = (one: Block) =>
      facts.has(place) ? isTable(one) : one.page === '/initiatives/';
    const shown = pages
      .flatMap(({ blocks }) => blocks)
      .filter((one) => one.place === place && (isCard(one) || isListed(one)));
    const [year, month, day] = date.split('-').map(Number);
    expect(shown.length).toBeGreaterThan(1);
    for (const { text } of shown) {
      const told = field === 'note' ? '注記を改めました' : '訂正';
      expect(text).toContain(`${year}年${month}月${day}日に${told}`);
      if (field !== 'note') expect(text).toMatch(new RegExp(`${before}\\s*→\\s*${after}`));
    }
  },
);
