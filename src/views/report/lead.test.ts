import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { wardReports } from '../../model/dataset.ts';
import { fixtureDataset, type ResultFields } from '../../model/fixture.ts';
import { reportLead } from './lead.ts';

const share = { measure: '実感', comparability: 'same', indicator: '1-1-a' };
const waiting = { measure: '待機児童', comparability: 'own', outcome: '1' };
const outcomes = [{ measure: '待機児童', target: '0人' }];

function lead(...results: readonly ResultFields[]): readonly string[] {
  const dataset = fixtureDataset({ 2016: results }, outcomes);
  const [place] = wardReports(dataset);
  return place ? reportLead(editionOf(dataset), place) : [];
}

const times = (count: number, fields: ResultFields) =>
  Array.from({ length: count }, () => ({ ...share, ...fields }));

test('reportLead(no results) says so and nothing else', () => {
  expect(lead()).toEqual(['この報告には、結果が載っていません。']);
});

test('reportLead(one result) speaks of one', () => {
  expect(lead({ ...share, value: '51%', previous: '50%', rating: 'A' })).toEqual([
    '結果は1件です。目標に達しています。',
    '前年度より値が上がりました。',
    '区自身の個別の評価は、A（順調）が1件です。',
  ]);
});

test('reportLead(one missed result without a previous value or a rating) names what is missing', () => {
  expect(lead({ ...share, value: '49%' })).toEqual([
    '結果は1件です。まだ目標に達していません。',
    '前年度の値がないため、前年度と比べられません。',
    '区による個別の評価の印はありません。',
  ]);
});

test('reportLead(one result in words) cannot tell', () => {
  expect(lead({ ...share, value: '成果測定の対象外' }).slice(0, 2)).toEqual([
    '結果は1件です。目標や比べられる数値がないため、目標に達したかどうかは判断できません。',
    '当年度の数値がないため、前年度と比べられません。',
  ]);
});

test('reportLead(all reached, all missed, none to be told) says all', () => {
  expect(lead(...times(2, { value: '60%' }))[0]).toBe(
    '結果は2件です。2件すべてが目標に達しています。',
  );
  expect(lead(...times(3, { value: '1%' }))[0]).toBe(
    '結果は3件です。3件すべてが、まだ目標に達していません。',
  );
  expect(lead(...times(2, { value: '―' }))[0]).toBe(
    '結果は2件です。目標や比べられる数値がないため、目標に達したかどうかは、どの結果も判断できません。',
  );
});

test('reportLead(mixed results) counts each kind', () => {
  expect(
    lead(
      ...times(2, { value: '60%', previous: '50%', rating: 'A' }),
      ...times(1, { value: '40%', previous: '45%', rating: 'B' }),
      ...times(1, { value: '40%', previous: '40%' }),
      ...times(1, { value: '―' }),
      ...times(1, { value: '55%', previous: '10%', break: '設問が変わった' }),
    ),
  ).toEqual([
    '結果は6件です。目標に達したのは3件、まだ達していないのは2件です。ほかの1件は、目標や比べられる数値がなく判断できません。',
    '前年度より値が上がったのは2件、下がったのは1件、変わらないのは1件です。ほかの2件は、設問や単位が変わった（1件）、当年度の数値がない（1件）ため、前年度と比べられません。',
    '区自身の個別の評価は、A（順調）が2件、B（順調でない）が1件です。評価のないものが3件あります。',
  ]);
});

test('reportLead(none reached, some not to be told) says that none was', () => {
  const [first] = lead(...times(1, { value: '1%' }), ...times(1, { value: '―' }));
  expect(first).toBe(
    '結果は2件です。目標に達したものはありません。まだ達していないのは1件です。ほかの1件は、目標や比べられる数値がなく判断できません。',
  );
});

test('reportLead(lower is better) tells that a fall is no loss', () => {
  expect(lead({ ...waiting, value: '0人', previous: '3人' }).slice(0, 2)).toEqual([
    '結果は1件です。目標に達しています。',
    '前年度より値が下がりました。値が低いほど良いものが1件あります。',
  ]);
});

test('reportLead(targets of different years) tells not yet from missed', () => {
  const count = { measure: '待機児童', comparability: 'own', outcome: '1', value: '3人' };
  expect(lead({ ...share, value: '40%' }, count)[0]).toBe(
    '結果は2件です。目標に達したものはありません。まだ達していないのは1件、達しなかったのは1件です。',
  );
  expect(lead(count)[0]).toBe('結果は1件です。目標に達しませんでした。');
  expect(lead({ ...share, value: '60%' }, count)[0]).toBe(
    '結果は2件です。目標に達したのは1件、達しなかったのは1件です。',
  );
});
