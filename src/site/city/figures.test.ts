import { beforeAll, describe, expect, test } from 'vitest';
import {
  corrections,
  facts,
  FIGURE,
  figuresIn,
  indicators,
  observations,
  pairsIn,
  wards,
  results,
  statedBy,
  statements,
  withoutSpaces,
  yearsIn,
  type Fact,
} from './facts.ts';
import { readPages, type Block, type ReadPage } from './read.ts';
import { CITY } from '../sites.ts';

/** Every statement about a result, on whatever page, is held to the published files. */
type Said = Block & Readonly<{ fact: Fact; statement: string }>;

let pages: readonly ReadPage[] = [];
let said: readonly Said[] = [];
beforeAll(async () => {
  pages = await readPages(CITY);
  said = pages
    .filter(({ path }) => path !== '/changes/')
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => {
      const fact = facts.get(block.place);
      const statement = statements(block.text, fact?.source.prose ?? []);
      return fact ? [{ ...block, fact, statement }] : [];
    });
});

/** On its own report card, where it stands as a whole. */
const isCard = ({ page, place, isWhole }: Block): boolean =>
  isWhole && place.startsWith(`${page}#`);
const isTable = ({ page, heading, picture }: Block): boolean =>
  page.startsWith('/indicators/') && picture === '' && heading !== '';

/** What is wrong, one line a block. */
const wrong = (
  blocks: readonly Said[],
  findings: (one: Said) => readonly unknown[],
): readonly string[] =>
  blocks.flatMap((one) =>
    findings(one).map((finding) => `${one.page} ${one.place}: ${String(finding)}\n${one.text}`),
  );
const only = <T>(found: readonly T[], allowed: ReadonlySet<T>): readonly T[] =>
  found.filter((one) => !allowed.has(one));

describe('every result stands', () => {
  const pagesOf = (place: string) =>
    new Set(said.filter((one) => one.place === place).map(({ page }) => page));
  test.each([...facts.values()].map((fact) => [fact.place, fact] as const))('%s', (place, fact) => {
    const { ward = '', indicator = '', indicators: codes = '', value_text } = fact.row;
    const expected = (indicator === '' ? codes.split(';') : [indicator]).map((code) => {
      const slug = indicators.find((one) => one['indicator'] === code)?.['slug'] ?? '';
      return `/indicators/${slug}/`;
    });
    expect(pagesOf(place)).toEqual(
      expect.objectContaining(new Set([`/wards/${ward}/${fact.year}/`, '/ratings/', ...expected])),
    );
    const own = said.filter((one) => one.place === place && (isCard(one) || isTable(one)));
    for (const { text } of own) expect(text).toContain(value_text === '' ? 'なし' : value_text);
  });
});

test('a figure beside a result is one of its own', () => {
  const counted = /独自の指標\s*\d+件/g;
  expect(
    wrong(said, ({ statement, picture, fact }) =>
      only(
        figuresIn(`${statement.replace(counted, '')}\n${picture.replace(AXIS, '')}`),
        fact.figures,
      ),
    ),
  ).toEqual([]);
});
/** The ends of the axis of a share. */
const AXIS = /^(?:0|[\d,]+|[\d,.]+(?:%|点|人|本|件|分|台))$/gm;

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

test('a previous value stands with its year on report cards and in tables', () => {
  const told = said.filter((one) => isCard(one) || isTable(one));
  const stated = told.filter(({ fact }) => fact.row['previous_text'] !== '');
  expect(stated.length).toBeGreaterThan(facts.size);
  expect(
    wrong(stated, ({ statement, fact }) => {
      const [figure = ''] = figuresIn(fact.row['previous_text'] ?? '');
      return pairsIn(statement).includes(`${fact.year - 1} ${figure}`) ? [] : ['previous'];
    }),
  ).toEqual([]);
});

const REACHED = /達した|達しています|達している|届いている/;
const MISSED = /達していない|達していません|達しなかった|届いていない/;

const given = (text: string): readonly boolean[] => [
  ...(REACHED.test(text) ? [true] : []),
  ...(MISSED.test(text) ? [false] : []),
];

test('a result stands under the verdict that figure and target give', () => {
  expect(
    wrong(said, ({ heading, fact }) => {
      const above = heading.split('\n').at(-1) ?? '';
      const isUntold = /判断できない/.test(above) && fact.verdict !== null;
      return [...only(given(above), fact.verdicts), ...(isUntold ? ['untold'] : [])];
    }),
  ).toEqual([]);
});

test('a verdict is the one that figure and target give', () => {
  expect(
    wrong(said, (one) => {
      const found = given(one.statement);
      const { verdict, verdicts } = one.fact;
      const isSilent =
        (isCard(one) || isTable(one)) && verdict !== null && !found.includes(verdict);
      return [...only(found, verdicts), ...(isSilent ? ['no verdict'] : [])];
    }),
  ).toEqual([]);
});

const CHIPS = { same: '共通の設問', variant: '設問や対象が異なる', own: '区独自の指標' } as const;

test('comparability is told as it is, and what cannot be compared is never left unmarked', () => {
  const isOf = ({ fact }: Said, name: string) => fact.row['comparability'] === name;
  expect(
    wrong(said, (one) => {
      const others = Object.entries(CHIPS).filter(([name]) => !isOf(one, name));
      const own = Object.entries(CHIPS).find(([name]) => isOf(one, name))?.[1] ?? '';
      const isMarked = `${one.heading}\n${one.statement}`.includes(own) || isOf(one, 'same');
      return [
        ...others.filter(([, chip]) => one.statement.includes(chip)),
        ...(isMarked || !(isCard(one) || isTable(one)) ? [] : ['unmarked']),
      ];
    }),
  ).toEqual([]);
});

test('a rating is the ward’s own, in letter and words', () => {
  const ratings = /(?<![A-Za-z\d])([A-Z])\s*（?(順調でない|順調)/g;
  expect(
    wrong(said, (one) => {
      const found = [...one.statement.matchAll(ratings)].map(
        ([, grade, label]) => `${grade} ${label}`,
      );
      const { rating } = one.fact;
      const isSilent =
        (isCard(one) || isTable(one) || one.page === '/ratings/') &&
        rating !== null &&
        !found.includes(rating);
      return [...only(found, one.fact.ratings), ...(isSilent ? ['no rating'] : [])];
    }),
  ).toEqual([]);
});

test('a change is what the figures give, in sign, words and direction', () => {
  const SIGNS: Readonly<Record<string, number>> = { '+': 1, '−': -1 };
  const words = [
    [/上がった|上がりました|増えた|増えました/, (change: number) => change > 0],
    [/下がった|下がりました|減った|減りました/, (change: number) => change < 0],
    [/変わらない|変わりません/, (change: number) => change === 0],
  ] as const;
  expect(
    wrong(said, ({ statement, fact }) => [
      ...[...statement.matchAll(FIGURE)]
        .filter(([, sign = '']) => sign in SIGNS)
        .filter(
          ([, sign = '', number = '']) =>
            (SIGNS[sign] ?? 0) * Number(number.replaceAll(',', '')) !== fact.change,
        ),
      ...words.filter(
        ([word, holds]) => word.test(statement) && !(fact.change !== null && holds(fact.change)),
      ),
      ...(/良い方向/.test(statement) && fact.better !== true ? ['better'] : []),
      ...(/逆の方向/.test(statement) && fact.better !== false ? ['worse'] : []),
    ]),
  ).toEqual([]);
});

test('a note and a changed question stand beside their result on its card and in its table', () => {
  const told = said.filter((one) => isCard(one) || isTable(one));
  expect(
    wrong(told, ({ text, fact }) =>
      [fact.row['note'] ?? '', fact.source.broken ?? ''].filter(
        (note) => !withoutSpaces(text).includes(withoutSpaces(note)),
      ),
    ),
  ).toEqual([]);
});

test('a correction is told on the card, in the tables of indicators and in the list of initiatives', () => {
  for (const { place, date, before, after } of corrections) {
    const [year, month, day] = date.split('-').map(Number);
    const shown = pages.flatMap(({ blocks }) => blocks).filter((one) => one.place === place);
    const isListed = (one: Block) =>
      facts.has(place) ? isTable(one) : one.page === '/initiatives/';
    const cards = shown.filter((one) => isCard(one) || isListed(one));
    expect(cards.length, place).toBeGreaterThan(0);
    for (const { text } of cards) {
      expect(text).toContain(`${year}年${month}月${day}日に訂正`);
      expect(text).toMatch(new RegExp(`${before}\\s*→\\s*${after}`));
    }
  }
});

/** What is said of a page's own ward and indicator, outside of single results too. */
test('every figure that a page gives to a fiscal year was stated of that year', () => {
  const isIn = (path: string, row: Readonly<Record<string, string>>): boolean => {
    const [, room, name] = path.split('/');
    const code = indicators.find(({ slug }) => slug === name)?.['indicator'];
    if (room === 'wards' && name) return row['ward'] === name;
    return (
      room !== 'indicators' ||
      !code ||
      row['indicator'] === code ||
      (row['indicators'] ?? '').split(';').includes(code)
    );
  };
  const prose = [...facts.values()].flatMap(({ source }) => source.prose);
  const strays = pages
    .filter(({ path }) => !path.startsWith('/changes'))
    .flatMap(({ path, text }) => {
      const stated = new Set(observations.filter((row) => isIn(path, row)).flatMap(statedBy));
      return only(pairsIn(statements(text, prose)), stated).map((pair) => `${path}: ${pair}`);
    });
  expect(strays).toEqual([]);
});

test('a chart names the years of its values, and shows them as printed, on its page and on other sites', () => {
  for (const { indicator, slug } of indicators) {
    const rows = results.filter(
      (row) => row['indicator'] === indicator && row['comparability'] === 'same',
    );
    const drawn = rows.filter(({ value, previous_value }) => value !== '' || previous_value !== '');
    const years = drawn.flatMap(({ fiscal_year, value, previous_value }) => [
      ...(value === '' ? [] : [Number(fiscal_year)]),
      ...(previous_value === '' ? [] : [Number(fiscal_year) - 1]),
    ]);
    const shown = pages.filter(
      ({ path }) => path === `/indicators/${slug}/` || path === `/embed/indicators/${slug}/`,
    );
    expect(shown).toHaveLength(2);
    for (const { path, picture } of shown) {
      const named = yearsIn(picture.replace(/（\d{4}年度まで）/g, ''));
      if (drawn.length > 0) expect(new Set(named), path).toEqual(new Set(years));
      for (const { value_text, previous_text } of drawn)
        for (const printed of [value_text, previous_text]) expect(picture, path).toContain(printed);
    }
  }
});

test('a sentence that counts verdicts counts what the files give', () => {
  const counted = (text: string, pattern: RegExp) =>
    [...text.matchAll(pattern)].map(([, count]) => Number(count));
  for (const { path, text } of pages) {
    const [, room, ward, year = newestOf(ward)] =
      path
        .split('/')
        .filter(Boolean)
        .join('/')
        .match(/^(wards)\/([^/]+)(?:\/(\d+))?$/) ?? [];
    if (!room) continue;
    const verdicts = [...facts.values()]
      .filter(({ row }) => row['ward'] === ward && row['fiscal_year'] === year)
      .map(({ verdict }) => verdict);
    const [reached, missed] = [true, false].map(
      (one) => verdicts.filter((verdict) => verdict === one).length,
    );
    for (const count of counted(text, /(?<!ま)(?:に)?達したのは(\d+)件/g))
      expect(count, path).toBe(reached);
    for (const count of counted(text, /(?:達していない|達しなかった)のは(\d+)件/g))
      expect(count, path).toBe(missed);
  }
});
const newestOf = (ward = ''): string =>
  wards
    .find((row) => row['ward'] === ward)
    ?.['report_fiscal_years']?.split(';')
    .toSorted()
    .at(-1) ?? '';

test('a paragraph about one ward and its value gives that value’s verdict', () => {
  const told = pages.flatMap(({ path, text }) => {
    const { indicator } = indicators.find(({ slug }) => path === `/indicators/${slug}/`) ?? {};
    return text.split('\n').flatMap((line) => {
      const named = wards.filter(({ name = '' }) => line.includes(name));
      const same = [...facts.values()].filter(
        ({ row }) =>
          row['indicator'] === indicator &&
          row['comparability'] === 'same' &&
          row['ward'] === named[0]?.['ward'] &&
          line.includes(`${row['fiscal_year']}年度`) &&
          row['value_text'] !== '' &&
          line.includes(row['value_text'] ?? ''),
      );
      const [fact] = same;
      return named.length === 1 && fact && given(line).length > 0 ? [{ path, line, fact }] : [];
    });
  });
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter(({ line, fact }) => only(given(line), fact.verdicts).length > 0)).toEqual([]);
});
