import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { fixtureDataset, fixtureWard, type ResultFields } from '../../model/fixture.ts';
import { wardPage } from './page.ts';

const share = { measure: '実感', comparability: 'same', indicator: '1-1-a' };

const page = (reports: Readonly<Record<string, readonly ResultFields[]>>) =>
  wardPage(
    editionOf(fixtureDataset(reports, [{ measure: '待機児童', target: '0人' }])),
    fixtureWard,
  );
const card = (reports: Readonly<Record<string, readonly ResultFields[]>>) =>
  page(reports).goals[0]?.themes[0]?.entries[0];

test('wardPage(no report) says so', () => {
  expect(page({})).toEqual({
    title: '大阪市北区',
    lead: '北区の報告は、まだ登録されていません。',
    kin: [],
    reports: [],
    since: null,
    neighbours: [],
    goals: [],
  });
});

test('wardPage(two reports) opens with the newest and lists both, newest first', () => {
  const { lead, reports } = page({
    2015: [{ ...share, value: '60%' }],
    2016: [{ ...share, value: '40%' }],
  });
  expect(lead).toBe(
    '北区のいちばん新しい報告は2016年度です。結果は1件で、まだ目標に達していません。',
  );
  expect(reports.map(({ href }) => href)).toEqual(['/wards/kita/2016/', '/wards/kita/2015/']);
});

test('wardPage(missed targets) leads to them, and where there are none, nowhere', () => {
  const [missed] = page({ 2016: [{ ...share, value: '40%' }] }).reports;
  expect(missed?.missed).toEqual({
    href: '/wards/kita/2016/?verdict=missed#results',
    name: '達していない1件を見る',
  });
  expect(page({ 2016: [{ ...share, value: '60%' }] }).reports[0]?.missed).toBe(null);
});

test('wardPage(report without results) says so', () => {
  expect(page({ 2016: [] }).lead).toBe(
    '北区のいちばん新しい報告は2016年度です。この報告には、結果が載っていません。',
  );
});

test('wardPage(value and previous value) tells target and way', () => {
  expect(card({ 2016: [{ ...share, value: '49.6%', previous: '54.2%' }] })).toMatchObject({
    name: '助け合い',
    href: '/wards/kita/2016/#strategy-4-1-result-1',
    sentence:
      '2016年度は49.6%です。目標の50%以上（2017年度まで）にはまだ達していません。2015年度の54.2%から4.6ポイント下がりました。',
    rows: [
      { year: '2015年度', value: '54.2%', note: '2016年度の報告にある前年度の値' },
      { year: '2016年度', value: '49.6%', note: null },
    ],
  });
});

test('wardPage(lower is better) reaches its target by falling', () => {
  const own = { measure: '待機児童', comparability: 'own', outcome: '1' };
  expect(card({ 2016: [{ ...own, value: '0人', previous: '3人' }] })?.sentence).toBe(
    '2016年度は0人です。目標の0人に達しています。2015年度の3人から3人減りました。',
  );
});

test('wardPage(one value) says that there is nothing to compare with', () => {
  expect(card({ 2016: [{ ...share, value: '60%' }] })?.sentence).toMatch(
    /比べられる前の年度の値はありません。$/,
  );
});

test('wardPage(words or nothing instead of a number) has no chart and says so', () => {
  expect(card({ 2016: [{ ...share, value: '対象外' }] })).toMatchObject({
    chart: null,
    sentence: '2016年度は「対象外」です。',
  });
  expect(card({ 2016: [share] })).toMatchObject({
    chart: null,
    sentence: '2016年度の値はありません。',
  });
});

test('wardPage(restated value) states both values', () => {
  const restated = card({
    2015: [{ ...share, value: '54.2%' }],
    2016: [{ ...share, value: '49.6%', previous: '54.0%' }],
  });
  expect(restated?.notes).toEqual([
    '改定：2015年度の値は、2015年度の報告では54.2%、2016年度の報告では54.0%です。',
  ]);
  expect(restated?.chart?.points[0]).toMatchObject({
    value: 54,
    original: { value: 54.2, text: '改定前 54.2%' },
  });
});

test('wardPage(changed question) cuts the line and does not compare', () => {
  const broken = card({
    2016: [{ ...share, value: '37.4%', previous: '55.9%', break: '主語を加えた。' }],
  });
  expect(broken?.chart?.points.map(({ isBroken }) => isBroken)).toEqual([false, true]);
  expect(broken?.sentence).toMatch(/2015年度の55.9%とは、設問が変わったため比べられません。$/);
  expect(broken?.notes).toEqual(['2016年度に設問が変わりました。主語を加えた。']);
});

test('wardPage(missing year) names the gap', () => {
  const gap = card({
    2013: [{ ...share, value: '40%' }],
    2016: [{ ...share, value: '49%', previous: '48%' }],
  });
  expect(gap?.rows.map(({ value }) => value)).toEqual(['40%', '値なし', '48%', '49%']);
  expect(gap?.chart?.points[1]).toMatchObject({ value: null, text: '値なし' });
});
