import fc from 'fast-check';
import type { Block, Content } from '../cell/content.ts';
import { line, prose, translated } from '../cell/fixture.ts';

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
