import { ANY_NOTATION } from '../figure/notation.ts';
import { expect, test } from 'vitest';
import { strategySchemaIn, type Result } from './strategy.ts';

const strategySchema = strategySchemaIn(ANY_NOTATION);
const strategy = strategySchema.parse({
  code: '4-1',
  indicators: ['1-1-a'],
  outcomes: [
    { measure: '実感している区民の割合', target: '50%以上', by: '2017' },
    { measure: '放置自転車', target: '464台以下' },
    { measure: '待ち時間', target: '三割減らす', figure: '30%以上', by: '2016' },
  ],
  results: [
    {
      measure: '実感している区民の割合',
      outcome: '1',
      indicator: '1-1-a',
      comparability: 'same',
      value: '49.6%',
    },
    { measure: '放置自転車', outcome: '2', comparability: 'own', value: '457台' },
    { measure: '待ち時間', outcome: '3', comparability: 'own' },
    { measure: '参加した地域', comparability: 'own', value: '4地域中3地域', figure: '75%' },
  ],
});

const result = (number: number): Result => {
  const found = strategy.results[number - 1];
  if (!found) throw new RangeError(`missing result: ${number}`);
  return found;
};

test('strategySchema.parse(outcome with a figure) keeps the text and computes with the figure', () => {
  const target = { text: '三割減らす', operator: '>=', number: 30, unit: '%', by: 2016 };
  expect(strategy.outcomes[2]?.target).toMatchObject(target);
});

test('strategySchema.parse(value with a figure) keeps the text and computes with the figure', () => {
  expect(result(4).value).toMatchObject({ text: '4地域中3地域', number: 75, unit: '%' });
});

test('strategySchema.parse(no value) is null', () => {
  expect(result(3)).toMatchObject({ value: null, previous: null, rating: null, break: null });
});

test('strategySchema.parse(code, id) is known by its id, else its code', () => {
  const block = { code: '5-3', indicators: ['2-3-b'] };
  expect(strategySchema.parse(block)).toMatchObject({ code: '5-3', id: '5-3' });
  const stated = strategySchema.parse({ ...block, id: '5-3-b' });
  expect(stated).toMatchObject({ code: '5-3', id: '5-3-b' });
});
