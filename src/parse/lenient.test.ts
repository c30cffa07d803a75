import { expect, test } from 'vitest';
import { ANY_NOTATION } from '../model/figure/notation.ts';
import { reportSchemaIn } from '../model/report/report.ts';
import { wardsSchema } from '../model/content/ward.ts';
import { lenient } from './lenient.ts';

test('lenient(schema, right content) reads it as the schema does', () => {
  const results = [{ measure: '助け合い', comparability: 'own', value: '５４％', outcome: '1' }];
  const content = { ward: 'kita', fiscalYear: '2016', strategies: [{ code: '4-1', results }] };
  const { ward, fiscalYear, strategies } = lenient(reportSchemaIn(ANY_NOTATION), content);
  expect([ward, fiscalYear]).toEqual(['kita', 2016]);
  expect(strategies[0]?.results[0]).toMatchObject({
    ...{ measure: '助け合い', outcome: 1, value: { text: '54%', number: 54, unit: '%' } },
  });
});

test('lenient(schema, content with mistakes) has null for what is missing, undefined for what is wrong', () => {
  const content = {
    wards: [{ code: '1 2', slug: 'kita', tile: { row: '1', column: 'b' } }, '北区'],
  };
  const [first, second] = lenient(wardsSchema, content).wards;
  expect(first).toMatchObject({ slug: 'kita', name: null, code: undefined });
  expect(first?.tile).toEqual({ row: 1, column: undefined });
  expect(second).toMatchObject({ slug: null, tile: { row: null, column: null } });
});

test('lenient(schema, content of another kind) has every object and list', () => {
  for (const content of [null, '北区', ['北区'], { strategies: '4-1' }, { strategies: { a: 1 } }]) {
    expect(lenient(reportSchemaIn(ANY_NOTATION), content)).toMatchObject({
      strategies: [],
      initiatives: [],
    });
    expect(lenient(reportSchemaIn(ANY_NOTATION), content).source).toMatchObject({ title: null });
  }
});
