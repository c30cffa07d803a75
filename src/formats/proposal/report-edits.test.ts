import { expect, test } from 'vitest';
import { edited, REPORT } from '../../parse/fixture.ts';
import { proposed, told } from './fixture.ts';

const BLOCK = '北区（2016年度）戦略【4-1】';
const SHARE = `${BLOCK}「助け合いを実感している区民の割合」`;
const INITIATIVE = '北区（2016年度）取組【4-1-1】';

test.each([
  [
    'value: 54.10%',
    'value: 54.10%\n        figure: 54%',
    `figures: ${SHARE} 当年度の値 54.10% 54.1 % → 54.10% 54 %`,
  ],
  ['previous: ―', 'previous: 50%', `figures: ${SHARE} 前年度の値 ― → 50%`],
  ['value: 5回', 'value: 6回', `figures: ${INITIATIVE}「講座の回数」 当年度の値 5回 → 6回`],
  [
    'target: 3回以上',
    'target: 4回以上',
    `targets: ${INITIATIVE}「講座の回数」 目標 3回以上 → 4回以上`,
  ],
  ['rating: S', 'rating: A', `ratings: ${BLOCK} 全体の評価 S 好調 → A 順調`],
  ['progress: a', 'progress: b', `ratings: ${BLOCK} 進捗状況 a 順調 → b 不調`],
  ['achievement: ①(ⅰ)', 'achievement: ③', `ratings: ${INITIATIVE} 達成の印 ①(ⅰ) 達成 → ③ 撤退`],
  ['effectiveness: ○', 'effectiveness: ×', `ratings: ${INITIATIVE} 有効性 ○ 有効 → × 見直す`],
  ['rating: A', 'rating: A\n        break: 変更。', `notes: ${SHARE} 注記 ― → 変更。`],
  [
    'comparability: same',
    'comparability: variant\n        note: 対象がせまい',
    `naming: ${SHARE} 共通指標との対応 1-1-a（共通の設問） → 1-1-a（設問や対象が異なる）`,
  ],
  [
    'indicators: [1-1-a, 1-3-b]',
    'indicators: [1-1-a]',
    `naming: ${BLOCK} 対応する指標 1-1-a、1-3-b → 1-1-a`,
  ],
  ['rating: S', 'rating: S\n    issue: 参加が少ない', `texts: ${BLOCK} 課題 ― → 参加が少ない`],
  [
    'form: 二つのシート',
    'form: 一つのシート',
    `registers: 北区（2016年度） 資料の様式 二つのシート → 一つのシート`,
  ],
])('an edit of a report: %s → %s', (from, to, line) => {
  expect(told(edited(from, to))).toContain(line);
});

test('an edit of a survey that many results share is told once', () => {
  const surveyed = edited(
    'strategies:\n',
    'surveys:\n  - { id: all, name: 区民調査, method: random, answered: 700 }\nstrategies:\n',
  );
  const before = {
    ...surveyed,
    [REPORT]: (surveyed[REPORT] ?? '').replaceAll(
      '        rating:',
      '        survey: all\n        rating:',
    ),
  };
  const after = { ...before, [REPORT]: before[REPORT].replace('answered: 700', 'answered: 715') };
  expect(told(after, before)).toEqual([
    'surveys: 北区（2016年度）の結果2件 調査 区民調査（無作為に選んだ人への調査、回答700人） → 区民調査（無作為に選んだ人への調査、回答715人）',
  ]);
});

test('an edit that puts a result in above others changes nothing of these', () => {
  const first = '      - measure: 助け合いを実感している区民の割合\n        outcome: 1';
  const { parts, added, removed } = proposed(
    edited(first, `      - { measure: 新しい結果, comparability: own, value: 1人 }\n${first}`),
  );
  expect([...parts.values()].flat()).toEqual([]);
  expect(added.rows.map(({ measure, value }) => `${measure} ${value ?? ''}`)).toEqual([
    '新しい結果 1人',
  ]);
  expect(removed.rows).toEqual([]);
});

test('an edit that adds a strategy without results tells its texts; with results, these', () => {
  const bare = '  - { code: 4-2, indicators: [1-1-a], aim: 新しい状態 }\ninitiatives:';
  expect(told(edited('initiatives:', bare))).toEqual([
    'texts: 北区（2016年度）戦略【4-2】 めざす状態 ― → 新しい状態',
  ]);
  const full = bare.replace(' }', ', results: [{ measure: 新, comparability: own, value: 1人 }] }');
  expect(told(edited('initiatives:', full))).toEqual([]);
  expect(proposed(edited('initiatives:', full)).added.rows).toHaveLength(1);
});
