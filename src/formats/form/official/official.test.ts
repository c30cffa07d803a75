import { expect, test } from 'vitest';
import { placedIndicators } from '../../../model/content/framework.ts';
import { testCity } from '../fixture.ts';
import { identified, strategiesOf } from './block-ids.ts';
import { indicatorNamed, indicatorsIn } from './indicator-name.ts';

const placed = placedIndicators(testCity().framework);

test('indicatorsIn(text) finds indicators by their names, however they are printed, or by their codes', () => {
  const name = '区役所に届けられた\n持ち主の分からない　傘の本数';
  expect(indicatorsIn(`${name}：50本以下`, placed)).toEqual(['1-2-a']);
  expect(indicatorsIn('1-1-a、２－１－ｂ', placed)).toEqual(['1-1-a', '2-1-b']);
  expect(indicatorsIn('区役所へ届けられた持ち主の分からない傘の本数', placed)).toEqual(['1-2-a']);
  expect(indicatorsIn('だれも知らない指標', placed)).toEqual([]);
});

test('indicatorNamed(measure) is the indicator only where the words are its own', () => {
  expect(indicatorNamed('覆面の調査員による窓口の点数', placed)).toBe('2-1-a');
  expect(indicatorNamed('覆面の調査員による電話の点数', placed)).toBeNull();
});

test('identified(blocks) gives an id to whoever has no number of its own that fits in an address', () => {
  const blocks = [
    { code: '4-1', indicators: ['1-1-a'] },
    { code: '5-3', indicators: ['1-1-a'] },
    { code: '5-3', indicators: ['1-1-b'] },
    { code: '様式3 取組項目1', indicators: ['2-1-a'] },
    { indicators: ['1-2-a'] },
    { indicators: ['1-2-a'] },
  ];
  expect(identified(blocks).map(({ id }) => id)).toEqual([
    ...[undefined, '5-3-a', '5-3-b', 'no-3-1', 'for-1-2-a', 'for-1-2-a-b'],
  ]);
});

test('strategiesOf(initiative) follows its number, and its indicators where numbers are not unique', () => {
  const strategies = identified([
    { code: '4-1', indicators: ['1-1-a'] },
    { code: '4-1', indicators: ['2-1-a'] },
    { code: '5', indicators: ['1-2-a'] },
  ]);
  const of = (code: string, indicator: string) =>
    strategiesOf({ code, indicators: [indicator] }, strategies);
  expect(of('4-1-2', '2-1-a')).toEqual(['4-1-b']);
  expect(of('4-1-2', '1-2-b')).toEqual(['4-1-a', '4-1-b']);
  expect(of('9-9', '1-2-a')).toEqual(['5']);
  expect(of('9-9', '1-2-b')).toEqual([]);
});
