import { expect, test } from 'vitest';
import { placedResults, type PlacedResult } from '../dataset.ts';
import { fixtureDataset, type ResultFields } from '../fixture.ts';
import {
  attainmentOf,
  changeOf,
  commonTargetOf,
  standingOf,
  targetOf,
  unitOf,
} from './standing.ts';

const SHARE = { measure: '実感', comparability: 'same', indicator: '1-1-a' };
const VARIANT = { ...SHARE, comparability: 'variant', note: '対象が狭い' };
const OWN = { measure: '放置自転車', comparability: 'own', outcome: '1' };

/** A result in a strategy whose only outcome has this target. */
function placed(fields: ResultFields, target = '60%以上'): PlacedResult {
  const outcomes = [{ measure: '実感', target, by: '2016' }];
  const [first] = placedResults(fixtureDataset({ 2016: [fields] }, outcomes));
  if (!first) throw new RangeError('missing result');
  return first;
}

test('targetOf(result) is the target of the ward, else the common one for same only, else null', () => {
  const texts = [SHARE, { ...SHARE, outcome: '1' }, VARIANT, { ...VARIANT, outcome: '1' }, OWN].map(
    (fields) => targetOf(placed(fields))?.text ?? null,
  );
  expect(texts).toEqual(['50%以上', '60%以上', null, '60%以上', '60%以上']);
});

test('targetOf(outcome beyond the list) is null', () => {
  expect(targetOf(placed({ ...OWN, outcome: '2' }))).toBe(null);
});

test('targetOf(plain target) is a ceiling where the indicator gets better downwards', () => {
  const result = placed({ ...SHARE, outcome: '1' }, '464台');
  expect(targetOf(result)?.operator).toBe('>=');
  const { indicator } = result;
  if (!indicator) throw new RangeError('missing indicator');
  const lower = { ...result, indicator: { ...indicator, direction: 'lower' as const } };
  expect(targetOf(lower)?.operator).toBe('<=');
});

test('commonTargetOf(variant) is null', () => {
  expect(commonTargetOf(placed(SHARE))?.text).toBe('50%以上');
  expect(commonTargetOf(placed(VARIANT))).toBe(null);
});

test('attainmentOf(relative target, changed question) cannot be told', () => {
  const fewer = { ...OWN, value: '457台', previous: '514台' };
  expect(attainmentOf(placed(fewer, '前年度より減')).status).toBe('reached');
  const broken = placed({ ...fewer, break: '数え方が変わった' }, '前年度より減');
  expect(attainmentOf(broken).status).toBe('untold');
  expect(changeOf(broken)).toBe(null);
  expect(standingOf(broken)).toEqual({
    ...{
      attainment: { status: 'untold', close: false },
      movement: 'incomparable',
      direction: 'lower',
    },
  });
});

test('unitOf(result) is as printed, else that of what it is compared with', () => {
  expect(unitOf(placed({ ...OWN, value: '457', previous: '514台' }))).toBe('台');
  expect(unitOf(placed({ ...OWN, value: '457' }, '464台以下'))).toBe('台');
  expect(unitOf(placed({ ...SHARE, value: '49.6' }))).toBe('%');
  expect(unitOf(placed({ measure: '窓口', comparability: 'own', value: '3' }))).toBe(null);
});
