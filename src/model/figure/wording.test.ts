import { expect, test } from 'vitest';
import { isUnreadTarget } from './doubt.ts';
import { parseFigure } from './figure.ts';
import { notation } from './fixture.ts';
import { isReached, parseTarget } from './target.ts';

const read = (text: string) => {
  const { operator, number, unit } = parseTarget(text, null, notation);
  return [operator, number, unit];
};

const reached = (value: string, target: string, previous: string) =>
  isReached(
    parseFigure(value, notation),
    parseTarget(target, null, notation),
    parseFigure(previous, notation),
  );

test.each([
  ['80%を超えること', '>', 80],
  ['80%超過', '>', 80],
  ['80%を下回らないこと', '>=', 80],
  ['80%に到達する', '>=', 80],
  ['80%に達すること', '>=', 80],
  ['80%以上であること', '>=', 80],
  ['80%以上となること', '>=', 80],
  ['80%以上をめざす。', '>=', 80],
  ['80%以上。', '>=', 80],
  ['80%以上(区民アンケート)', '>=', 80],
  ['80%以上【重点】', '>=', 80],
  ['目標:80%以上', '>=', 80],
  ['目標値80%', '>=', 80],
  ['概ね80%以上', '>=', 80],
  ['平成29年度：80%以上', '>=', 80],
  ['5%を上回らない', '<=', 5],
  ['5%を超えないこと', '<=', 5],
  ['5%以下に抑制', '<=', 5],
  ['5%以内に抑えること', '<=', 5],
  ['5%未満にとどめる', '<', 5],
])('parseTarget(%s) is %s %d%%', (text, operator, number) => {
  expect(read(text)).toEqual([operator, number, '%']);
});

test.each([
  ['平均4.0点以上', '>=', 4, '点'],
  ['平均3日以内', '<=', 3, '日'],
  ['ゼロにする', '<=', 0, null],
  ['0件に抑える', '<=', 0, '件'],
])('parseTarget(%s) keeps its unit', (text, ...expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ['前年度比+5%', '105件', '104件', '100件'],
  ['前年度プラス5ポイント', '55%', '54%', '50%'],
  ['前年度比▲5%', '95件', '96件', '100件'],
  ['前年度比マイナス10件', '90件', '91件', '100件'],
  ['前年度比1割増', '110件', '109件', '100件'],
  ['前年度より1割減らす', '90件', '91件', '100件'],
  ['前年度の1.1倍以上', '110件', '109件', '100件'],
  ['前年度比2倍', '200件', '199件', '100件'],
  ['前年度と同水準以上', '100件', '99件', '100件'],
  ['前年度並みかそれ以上', '100件', '99件', '100件'],
  ['現状以上', '100件', '99件', '100件'],
])('parseTarget(%s) is reached by %s and not by %s after %s', (target, yes, no, previous) => {
  expect(reached(yes, target, previous)).toBe(true);
  expect(reached(no, target, previous)).toBe(false);
});

test('a month before April belongs to the fiscal year before', () => {
  const yearOf = (text: string) => parseTarget(text, null, notation).by;
  expect(yearOf('2025年3月までに80%以上')).toBe(2024);
  expect(yearOf('平成30年3月末までに80%以上')).toBe(2017);
  expect(yearOf('令和7年12月までに80%以上')).toBe(2025);
  expect(yearOf('80%以上(2025年3月末)')).toBe(2024);
  expect(read('2025年3月までに80%以上')).toEqual(['>=', 80, '%']);
});

test.each([
  ...['50%台', '50%前後', '80%→90%', '80%から90%に上げる', '5回以上10回以下', '3回から5回'],
  ...['80%以上かつ前年度以上', '80%以上、50件以上', '80%以上(4回/年)', '1地域あたり3件以上'],
  ...[
    '5点満点で4点以上',
    '3分の2以上',
    '過半数',
    '半数以上',
    '全員',
    '全地域で実施',
    'すべての学校',
  ],
  ...[
    '前年度の半分以下',
    '5ポイント改善',
    '10件増',
    '1件も発生させない',
    '29年度80%',
    '三割',
    '皆無',
  ],
  ...['参加者100名以上', 'B以上', '3回程度', '80%≦'],
])('parseTarget(%s) cannot be told, and that is said', (text) => {
  const target = parseTarget(text, null, notation);
  expect(target.operator).toBeNull();
  expect(isUnreadTarget(target)).toBe(true);
});

test.each(['体制を作る', '計画を策定する', '一人ひとりに寄り添う', '検討を始める', '調査しない'])(
  'parseTarget(%s) is words, and meant so',
  (text) => {
    expect(isUnreadTarget(parseTarget(text, null, notation))).toBe(false);
  },
);
