import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseFramework } from '../../parse/framework.ts';
import { parseWards } from '../../parse/ward.ts';
import { messages } from '../../text/ja/messages.ts';
import { wordsOf } from '../../text/words.ts';
import type { Block, Content } from './cell/content.ts';
import type { Grid } from './find/grid.ts';
import type { City } from './read/city.ts';
import { formSheets, headRows, sheetRows, type FormSheet } from './write/sheet.ts';

const CITY = 'src/site/city/content';

/** The invented city, whose form has names of its own in an order of its own, in two languages. */
export function testCity(): City {
  const source = (file: string) => ({
    ...{ file, messages },
    text: readFileSync(`${CITY}/${file}`, 'utf8'),
  });
  const framework = parseFramework(source('framework.yaml')).value;
  const wards = parseWards(source('wards.yaml')).value;
  if (!framework?.form || !wards) throw new Error('missing form');
  return {
    ...{ framework, form: framework.form, wards, cityName: '虹市', words: wordsOf('ja') },
    ...{ languages: ['ja', 'en'], results: () => [] },
  };
}

/** Rows of texts as a sheet that was read. */
export const gridOf = (name: string, rows: readonly (readonly string[])[]): Grid => ({
  ...{ file: `${name}.csv`, name: null },
  rows: rows.map((row) => row.map((text) => ({ text, isNumber: false }))),
});

type Rows = readonly (readonly string[])[];

/** The sheets of a report. */
export const sheetsOf = (report: Block, city: City): readonly FormSheet[] =>
  formSheets(report, ['題名'], { ...city, units: city.framework.units });

/** The rows of both sheets of a report. */
export const rowsOf = (report: Block, city: City): readonly Rows[] =>
  sheetsOf(report, city).map(sheetRows);

/** The same as an officer may leave them: columns in another order, what stands once repeated in all rows of its block. */
export const disorderedRows = (
  report: Block,
  city: City,
  key: (path: string) => number,
): readonly Rows[] =>
  sheetsOf(report, city).map(({ titles, tables }) => [
    ...titles.map((title) => [title]),
    ...tables.flatMap(({ columns, blocks }) => {
      const order = columns.toSorted((a, b) => key(a.path) - key(b.path));
      const cells = blocks.flatMap(({ block, rows }) =>
        rows.map((row) => order.map(({ path }) => row.get(path) ?? block.get(path) ?? '')),
      );
      return [[], ...headRows(order).map(({ texts }) => texts), ...cells];
    }),
  ]);

/** Texts as people write them, and the signs that forms, spreadsheets and YAML read something into. */
const PIECES = [
  ...[
    '割合',
    'あ',
    '区民の声。',
    'NPO',
    'a',
    '0',
    '50%以上',
    '81%',
    '1,145件',
    '4-1',
    '平成29年度までに',
  ],
  ...[
    '：',
    ':',
    ': ',
    '、',
    '・',
    '〜',
    '～',
    '（',
    '）',
    '(',
    ')',
    '「',
    '」',
    '【',
    '】',
    '[',
    ']',
    '{',
    '}',
  ],
  ...[
    '①',
    '②',
    '―',
    '-',
    '+',
    '=',
    '＝',
    '@',
    "'",
    '"',
    '#',
    ' #',
    ' ',
    '　',
    '%',
    '&',
    '*',
    '!',
    '|',
    '>',
    '?',
  ],
  ...['TODO', 'note: x', '\\', '`', ',', ';', '~', 'null', '3.4', '様式3 取組項目1', '<b>', '㋐'],
];

const trimmed = (text: string): string => text.trim();
const isText = (text: string): boolean => text !== '';
const line = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 5 })
  .map((pieces) => trimmed(pieces.join('')))
  .filter(isText);
const prose = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
const translated = fc.oneof(
  { weight: 5, arbitrary: line },
  { weight: 1, arbitrary: fc.record({ ja: line, en: line }) },
);
const id = fc.constantFrom('residents', 'groups', 'x-1');
const number = fc.integer({ min: 1, max: 99 }).map(String);

const target = fc.record<Record<string, Content>>(
  {
    measure: translated,
    target: line,
    figure: line,
    by: number,
    inWords: fc.constant('yes'),
    note: prose,
  },
  { requiredKeys: ['measure', 'target'] },
) as fc.Arbitrary<Block>;

const result = fc.record<Record<string, Content>>(
  {
    ...{ measure: translated, id, outcome: number, indicator: fc.constant('1-1-a') },
    ...{ comparability: fc.constantFrom('same', 'variant', 'own'), value: line, figure: line },
    ...{ textOnly: fc.constantFrom(['value'], ['value', 'previous']), survey: id, previous: line },
    ...{ rating: fc.constantFrom('A', 'B'), break: prose, note: prose, page: line },
    confirmed: fc.record({ leap: line }),
  },
  { requiredKeys: ['measure', 'comparability'] },
) as fc.Arbitrary<Block>;

const answer = fc.record<Record<string, Content>>(
  { target: number, measure: translated, value: line, survey: id, previous: line, note: prose },
  { requiredKeys: ['target'] },
) as fc.Arbitrary<Block>;

const list = (entry: fc.Arbitrary<Content>) => fc.array(entry, { minLength: 1, maxLength: 3 });
const indicators = fc.constantFrom(['1-1-a'], ['1-1-a', '1-2-b'], ['2-2-a']);

const strategy = fc.record<Record<string, Content>>(
  {
    ...{ code: line, indicators, aim: fc.oneof(prose, translated), outcomes: list(target) },
    ...{ plan: prose, effectiveness: fc.constantFrom('ア', 'イ'), results: list(result) },
    ...{ rating: fc.constantFrom('A', 'B'), progress: fc.constantFrom('a', 'b') },
    ...{ issue: prose, response: prose, note: prose },
  },
  { requiredKeys: ['indicators'] },
) as fc.Arbitrary<Block>;

const initiative = fc.record<Record<string, Content>>(
  {
    ...{ code: line, strategies: fc.constantFrom(['4-1'], ['4-1', 'x-1']), indicators },
    ...{ summary: prose, targets: list(target), withdrawal: prose, before: list(line) },
    ...{ done: list(translated), results: list(answer) },
    ...{ achievement: fc.constantFrom('①(ⅰ)', '③'), effectiveness: fc.constantFrom('○', '×') },
    ...{ issue: prose, improvement: prose, note: prose },
  },
  { requiredKeys: ['strategies', 'indicators'] },
) as fc.Arbitrary<Block>;

const wave = {
  method: fc.constantFrom('random', 'unknown'),
  asked: number,
  rate: line,
  when: line,
};
const survey = fc.record<Record<string, Content>>(
  { ...wave, name: translated, part: line, of: id, note: prose, previous: fc.record(wave) },
  { requiredKeys: ['method'] },
) as fc.Arbitrary<Block>;

/** Blocks with ids of their own, as every report has them. */
const named = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block, at) => ({ ...block, id: `b-${at + 1}` }));

/** Reports as they are written, with every field that the form has and does not have, and one that nobody knows yet. */
export const reports: fc.Arbitrary<Block> = fc
  .record(
    {
      ...{ status: fc.constant('draft'), note: prose, surveys: list(survey) },
      strategies: fc.array(strategy, { minLength: 1, maxLength: 3 }),
      initiatives: fc.array(initiative, { minLength: 1, maxLength: 2 }),
      source: fc.record({ title: translated, publisher: line, form: line, url: line }),
    },
    { requiredKeys: ['source'] },
  )
  .map(({ surveys, strategies, initiatives, ...rest }) => ({
    ...{ ward: 'akane', fiscalYear: '2023', ...rest },
    ...(surveys && { surveys: named(surveys as readonly Block[]) }),
    ...(strategies && { strategies: named(strategies) }),
    ...(initiatives && { initiatives: named(initiatives) }),
  }));
