import { expect, test } from 'vitest';
import { report, resultsReport, same } from '../fixture.ts';
import { findingsIn } from './page.ts';
import { listOf, said, surveyed } from './fixture.ts';

test('near takes a gap of a twentieth of the target, and says a margin that is larger', () => {
  const at = (value: string) => said('near', resultsReport('midori', 2016, same(value)));
  expect(at('47.4%')).toEqual([]);
  expect(at('47.5%')).toEqual([
    [
      '共通の設問',
      '緑区の「support」（2016年度）は47.5%で、2017年度の目標の50%まで、あと2.5ポイントです。',
    ],
  ]);
  expect(at('50%')).toEqual([]);
  expect(said('near', surveyed('midori', same('49.9%', '―', { survey: 'a' })))[0]?.[1]).toMatch(
    /あと0\.1ポイントです。目標との差は調査の誤差の範囲内です。$/,
  );
});

test('worsening follows the target: fewer can be better', () => {
  const waiting = { measure: '待つ人', indicator: '1-4-a', comparability: 'same' };
  const rows = said(
    'worsening',
    resultsReport(
      'midori',
      2017,
      { ...waiting, value: '9人', previous: '4人' },
      same('40%', '45%'),
    ),
    resultsReport('aoba', 2016, { ...waiting, value: '4人', previous: '9人' }),
  );
  expect(rows).toEqual([
    [
      '共通の設問',
      '緑区の「waiting」（2017年度）は9人で、2017年度の目標の0人に達しておらず、前年度から5人増えました。',
      '緑区の「support」（2017年度）は40%で、2017年度の目標の50%以上に達しておらず、前年度から5ポイント下がりました（誤差の幅は不明）。',
    ],
  ]);
});

test('early needs a target whose year lies ahead', () => {
  const inYear = (year: number) => said('early', resultsReport('midori', year, same('60%')));
  expect(inYear(2015)).toEqual([
    [
      '共通の設問',
      '緑区の「support」（2015年度）は60%で、2017年度の目標の50%以上に、2年早く達しています。',
    ],
  ]);
  expect(inYear(2017)).toEqual([]);
});

test('changed names both values and what changed', () => {
  const list = listOf(
    'changed',
    resultsReport('midori', 2016, same('60%', '40%', { break: '選択肢が増えた' })),
  );
  expect(findingsIn(list).map(({ sentence, more }) => [sentence, more])).toEqual([
    [
      '緑区の「support」は2015年度が40%、2016年度が60%ですが、聞き方が違うため増減は比べられません。',
      '選択肢が増えた',
    ],
  ]);
});

const promising = (year: number, value: string, response?: string) =>
  report('midori', year, {
    strategies: [{ code: '1', indicators: ['1-1-a'], results: [same(value)], response }],
  });

test('promises follow what fell short with a response into the report of the next year', () => {
  const list = listOf('promises', promising(2015, '40%', '講座を増やす'), promising(2016, '55%'));
  expect(findingsIn(list).map(({ sentence, more }) => [sentence, more])).toEqual([
    [
      '緑区の「support」は、2015年度の報告では40%で目標に達していませんでした。2016年度は55%で、目標に達しました。',
      '今後の対応（要約）：講座を増やす',
    ],
  ]);
  expect(said('promises', promising(2015, '40%'), promising(2016, '55%'))).toEqual([]);
  expect(said('promises', promising(2014, '40%', '増やす'), promising(2016, '55%'))).toEqual([]);
});
