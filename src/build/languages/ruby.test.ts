import { expect, test } from 'vitest';
import { rubyWriter, type ReadWord } from './ruby.ts';

const words: readonly ReadWord[] = [
  { surface: '目標', reading: 'モクヒョウ' },
  { surface: 'に', reading: null },
  { surface: '届き', reading: 'トドキ' },
  { surface: 'お知らせ', reading: 'オシラセ' },
  { surface: '%', reading: null },
];
const withRuby = rubyWriter((text) => words.filter(({ surface }) => text.includes(surface)));

test('rubyWriter(read)(page) puts the reading above kanji, and not above the kana around them', () => {
  expect(withRuby('<p>届き</p>')).toBe(
    '<p><span><ruby>届<rp>(</rp><rt>とど</rt><rp>)</rp></ruby>き</span></p>',
  );
  expect(withRuby('<p>お知らせ</p>')).toBe(
    '<p><span>お<ruby>知<rp>(</rp><rt>し</rt><rp>)</rp></ruby>らせ</span></p>',
  );
});

test('rubyWriter(read)(page) leaves attributes, code, titles, options and what has a reading', () => {
  for (const html of [
    '<a title="目標" href="/">x</a>',
    '<title>目標</title>',
    '<option>目標</option>',
    '<code>目標</code>',
    '<ruby>目標<rt>もくひょう</rt></ruby>',
  ])
    expect(withRuby(html)).toBe(html);
});

test('rubyWriter(read)(text without kanji) leaves it', () => {
  expect(withRuby('<p>50%に</p>')).toBe('<p>50%に</p>');
});
