import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { placedResults } from '../../model/dataset.ts';
import { datasetOf, report, same, words } from '../fixture.ts';
import { resultRow } from './row.ts';
import {
  attainmentCell,
  moveText,
  noteText,
  targetCell,
  targetText,
  verdictLines,
} from './text.ts';

/** The row of a result of one strategy, which may set a target of its own. */
function rowOf(result: object, target: string | null = null) {
  const outcomes = target === null ? [] : [{ measure: '実感', target }];
  const results = [{ ...result, ...(target === null ? {} : { outcome: '1' }) }];
  const dataset = datasetOf(
    report('midori', 2016, {
      strategies: [{ code: '4-1', indicators: ['1-1-a'], outcomes, results }],
    }),
  );
  const [placed] = placedResults(dataset);
  if (!placed) throw new Error('missing result');
  return resultRow(editionOf(dataset), placed);
}
const own = { measure: '参加者', comparability: 'own', value: '45人' };
const variant = { ...same('45%'), comparability: 'variant', note: '対象が違う' };

test('verdictLines() names the target with its year, or the lack of one', () => {
  expect(verdictLines(words, rowOf(same('45%')))).toEqual([
    '目標 50%以上（2017年度まで）',
    'まだ達していない',
  ]);
  expect(verdictLines(words, rowOf(own))).toEqual(['目標の記載なし']);
  expect(verdictLines(words, rowOf(same('対象外')))).toEqual([
    '目標 50%以上（2017年度まで）',
    '判断できない',
  ]);
});

test('verdictLines() does not hold a variant against the common target', () => {
  expect(verdictLines(words, rowOf(variant))).toEqual(['目標の記載なし']);
});

test('targetCell() and attainmentCell() name both targets where they differ', () => {
  const both = rowOf(same('55%'), '60%以上');
  expect(targetCell(words, both)).toEqual([
    '区の目標 60%以上',
    '共通の目標 50%以上（2017年度まで）',
  ]);
  expect(attainmentCell(words, both)).toEqual(['区の目標 達しなかった', '共通の目標 達した']);
  expect(targetText(words, both)).toBe('目標 60%以上');
});

test('targetCell() and attainmentCell() say one target once, and none by a dash', () => {
  const one = rowOf(same('55%'));
  expect([targetCell(words, one), attainmentCell(words, one)]).toEqual([
    ['50%以上（2017年度まで）'],
    ['達した'],
  ]);
  const none = rowOf(own);
  expect([targetCell(words, none), attainmentCell(words, none)]).toEqual([['―'], ['―']]);
  expect(targetText(words, none)).toBe('目標の記載なし');
});

test('moveText() tells the change and its direction, or why there is none', () => {
  const move = (previous: string, rest: Readonly<Record<string, string>> = {}) =>
    moveText(words, rowOf(same('45%', previous, rest)));
  expect(move('40%')).toBe('+5ポイント（上がった・良い方向）');
  expect(move('50.5%')).toBe('−5.5ポイント（下がった・逆の方向）');
  expect(move('45%')).toBe('±0');
  expect(move('―')).toBe('前年度の値なし');
  expect(move('40%', { break: '設問が変わった' })).toBe('設問の変更');
});

test('noteText() tells what changed in the question, then what else must be known', () => {
  const rest = { break: '選択肢が変わった', note: '速報値' };
  expect(noteText(words, rowOf(same('45%', '40%', rest)))).toBe(
    '設問が変わりました。選択肢が変わった 速報値',
  );
  expect(noteText(words, rowOf(same('45%')))).toBeNull();
});
