import { describe, expect, test } from 'vitest';
import { facts, statedBy } from './facts.ts';
import { inFull, pages, said, wrong } from './said.ts';
import { cell, indicatorAt, indicators, observations, results } from './tables.ts';
import { figuresIn, only, pairsIn, statements, yearsIn } from './text.ts';

/** Every figure and year beside a result, on whatever page, is held to the published files. */
describe('every result stands on its card, beside its rating and under its indicators', () => {
  test.each([...facts.values()].map((fact) => [fact.place, fact] as const))('%s', (place, fact) => {
    const { indicator = '', indicators: codes = '', value_text = '' } = fact.row;
    const pagesOf = (indicator === '' ? codes.split(';') : [indicator]).map((code) => {
      const slug = cell(
        indicators.find((one) => one['indicator'] === code),
        'slug',
      );
      return `/indicators/${slug}/`;
    });
    const told = said.filter((one) => one.place === place);
    expect(told.map(({ page }) => page)).toEqual(
      expect.arrayContaining([place.replace(/#.*/, ''), '/ratings/', ...pagesOf]),
    );
    const full = inFull.filter((one) => one.place === place);
    expect(full.length).toBeGreaterThan(1);
    for (const { text } of full) expect(text).toContain(value_text === '' ? 'なし' : value_text);
  });
});

/** The ends of an axis, and what is only counted. */
const AXIS_ENDS = / 0 [\d,.]+[^\d\s]{1,2}$/gm;
const AXIS = /^(?:[\d,]+|[\d,.]+[^\d\s]{1,2})$/gm;
const COUNTED = /独自の指標\s*\d+件|\d+件のうち(?:\d+件)?|結果（\d+件）|\d+件の結果/g;

test('a figure beside a result is one of its own', () => {
  expect(
    wrong(said, ({ statement, picture, fact }) => {
      const told = `${statement.replace(COUNTED, '').replace(AXIS_ENDS, '')}\n${picture.replace(AXIS, '')}`;
      return only(figuresIn(told), fact.figures);
    }),
  ).toEqual([]);
});

test('a figure beside a fiscal year was stated of that year', () => {
  expect(wrong(said, ({ statement, fact }) => only(pairsIn(statement), fact.stated))).toEqual([]);
});

test('only the years of a result and of its targets stand beside it, and its own two by their names', () => {
  const named = (text: string, name: string) =>
    [...text.matchAll(new RegExp(`${name}（(\\d{4})年度）`, 'g'))].map(([, year]) => Number(year));
  expect(
    wrong(said, ({ statement, fact }) => [
      ...only(yearsIn(statement), fact.years),
      ...named(statement, '当年度').filter((year) => year !== fact.year),
      ...named(statement, '前年度').filter((year) => year !== fact.year - 1),
    ]),
  ).toEqual([]);
});

test('a previous value stands with its year where a result is told in full', () => {
  const stated = inFull.filter(({ fact }) => cell(fact.row, 'previous_text') !== '');
  expect(stated.length).toBeGreaterThan(facts.size);
  expect(
    wrong(stated, ({ heading, statement, fact }) => {
      const [figure = ''] = figuresIn(cell(fact.row, 'previous_text'));
      const ofRow =
        `${heading}\n${statement}`.includes(`${fact.year}年度`) &&
        figuresIn(statement.split('前年度')[1] ?? '').includes(figure);
      return ofRow || pairsIn(statement).includes(`${fact.year - 1} ${figure}`) ? [] : ['previous'];
    }),
  ).toEqual([]);
});

test('every figure that a page gives to a fiscal year was stated of that year, of its ward or indicator', () => {
  const isIn = (path: string, row: (typeof observations)[number]): boolean => {
    const [, room, ward] = path.split('/');
    const code = indicatorAt(path);
    if (room === 'wards' && ward) return row['ward'] === ward;
    return code === '' || cell(row, 'indicators').split(';').includes(code);
  };
  const prose = [...facts.values()].flatMap(({ source }) => source.prose);
  const strays = pages
    .filter(({ path }) => path !== '/changes/')
    .flatMap(({ path, text }) => {
      const stated = observations.filter((row) => isIn(path, row)).flatMap(statedBy);
      const pairs = pairsIn(statements(text, prose).replace(COUNTED, ''));
      return only(pairs, new Set(stated)).map((pair) => `${path}: ${pair}`);
    });
  expect(strays).toEqual([]);
});

test.each(indicators.map(({ slug = '', indicator = '' }) => [slug, indicator] as const))(
  'the charts of %s name the years of its values and show them as printed, here and on other sites',
  (slug, code) => {
    const same = results.filter(
      (row) => row['indicator'] === code && row['comparability'] === 'same',
    );
    const drawn = same.filter(({ value, previous_value }) => `${value}${previous_value}` !== '');
    const years = drawn.flatMap((row) => [
      ...(row['value'] === '' ? [] : [Number(row['fiscal_year'])]),
      ...(row['previous_value'] === '' ? [] : [Number(row['fiscal_year']) - 1]),
    ]);
    const shown = pages.filter(
      ({ path }) => path.replace('/embed/', '/') === `/indicators/${slug}/`,
    );
    expect(shown).toHaveLength(2);
    for (const { path, picture } of shown) {
      const named = yearsIn(picture.replace(/（\d{4}年度(?:まで)?）/g, ''));
      expect(drawn.length === 0 ? new Set() : new Set(named), path).toEqual(new Set(years));
      for (const { value_text, previous_text } of drawn)
        for (const printed of [value_text, previous_text]) expect(picture, path).toContain(printed);
    }
  },
);
