import { describe, expect, test } from 'vitest';
import type { Attainment, TargetStatus } from '../../model/figure/attainment.ts';
import { words } from '../fixture.ts';
import { countsOf, findingOf } from './finding.ts';

type Given = Partial<Record<TargetStatus | 'close', number>>;

/** Every sentence that a report card can open with. */
const SENTENCES: readonly (readonly [Given, string])[] = [
  [{}, 'この報告には、結果が載っていません。'],

  [{ reached: 1 }, '結果は1件で、目標に達しています。'],
  [{ notYet: 1 }, '結果は1件で、まだ目標に達していません。'],
  [{ missed: 1 }, '結果は1件で、目標に達しませんでした。'],
  [
    { untold: 1 },
    '結果は1件で、目標や比べられる数値がないため、目標に達したかどうかは判断できません。',
  ],
  [
    { notYet: 1, close: 1 },
    '結果は1件で、まだ目標に達していません。ただし、目標との差は調査の誤差の範囲内です。',
  ],

  [{ reached: 2 }, '2件の結果すべてが、目標に達しています。'],
  [{ notYet: 2 }, '2件の結果は、どれもまだ目標に達していません。'],
  [{ missed: 3 }, '3件の結果は、どれも目標に達しませんでした。'],
  [{ notYet: 1, missed: 2 }, '3件の結果は、どれも目標に達していません。'],
  [
    { untold: 2 },
    '2件の結果は、目標や比べられる数値がないため、どれも目標に達したかどうかを判断できません。',
  ],

  [{ reached: 6, notYet: 9 }, '15件の結果のうち、6件が目標に達し、9件はまだ達していません。'],
  [{ reached: 6, missed: 9 }, '15件の結果のうち、6件が目標に達し、9件は達しませんでした。'],
  [
    { reached: 6, notYet: 7, missed: 2, untold: 2 },
    '17件の結果のうち、6件が目標に達し、9件は達していません。ほかの2件は判断できません。',
  ],
  [
    { reached: 3, untold: 1 },
    '4件の結果のうち、3件が目標に達しています。ほかの1件は判断できません。',
  ],
  [
    { notYet: 2, untold: 1 },
    '3件の結果のうち、目標に達したものはありません。2件はまだ達していません。ほかの1件は判断できません。',
  ],
  [
    { reached: 1, notYet: 2, close: 1 },
    '3件の結果のうち、1件が目標に達し、2件はまだ達していません。うち1件は、目標との差が調査の誤差の範囲内です。',
  ],
  [
    { reached: 2, close: 2 },
    '2件の結果すべてが、目標に達しています。うち2件は、目標との差が調査の誤差の範囲内です。',
  ],
];

const attainments = ({ close = 0, ...counts }: Given): readonly Attainment[] =>
  Object.entries(counts)
    .flatMap(([status, count]) => Array<TargetStatus>(count).fill(status as TargetStatus))
    .map((status, index) => ({ status, close: index < close }));

describe('findingOf(counts) is a sentence that a person would say', () => {
  test.each(SENTENCES)('%o', (given, sentence) => {
    expect(findingOf(words, countsOf(attainments(given)))).toBe(sentence);
  });
});

/** Every sentence in which a rating stands beside the figure. */
const RATED: readonly (readonly [
  favourable: boolean | null,
  Attainment['status'],
  close: boolean,
  string,
])[] = [
  [true, 'reached', false, '区の評価は『A 順調』で、目標にも達しています。'],
  [true, 'notYet', false, '区の評価は『A 順調』ですが、目標にはまだ届いていません。'],
  [true, 'missed', false, '区の評価は『A 順調』ですが、目標には届きませんでした。'],
  [true, 'untold', false, '区の評価は『A 順調』です。目標に達したかどうかは判断できません。'],
  [
    true,
    'notYet',
    true,
    '区の評価は『A 順調』です。目標にはまだ届いていません。ただし、目標との差は調査の誤差の範囲内です。',
  ],
  [false, 'reached', false, '区の評価は『A 順調』ですが、目標には達しています。'],
  [false, 'notYet', false, '区の評価は『A 順調』で、目標にもまだ届いていません。'],
  [false, 'missed', false, '区の評価は『A 順調』で、目標にも届きませんでした。'],
  [null, 'missed', false, '区の評価は『A 順調』です。目標には届きませんでした。'],
];

test.each(RATED)('words.rated(favourable %s, %s, close %s)', (favourable, status, close, said) => {
  expect(words.rated('A 順調', favourable, status, close)).toBe(said);
});

test.each([
  ['reached', false, '目標に達しています。'],
  ['reached', true, '目標に達しています。ただし、目標との差は調査の誤差の範囲内です。'],
  ['notYet', false, '目標にはまだ届いていません。'],
  ['missed', false, '目標には届きませんでした。'],
  ['untold', false, '目標に達したかどうかは判断できません。'],
] as const)('words.unrated(%s, close %s)', (status, close, said) => {
  expect(words.unrated(status, close)).toBe(said);
});

test.each([
  [0, 0, 0, 0, ''],
  [3, 0, 0, 0, ''],
  [1, 1, 0, 0, '前年度と比べて、良い方向に動いたのは1件です。'],
  [1, 0, 0, 1, '前年度と比べて、はっきりした差とはいえないのは1件です。'],
  [
    9,
    4,
    2,
    3,
    '前年度と比べて、良い方向に動いたのは4件、逆の方向に動いたのは2件、はっきりした差とはいえないのは3件です。',
  ],
])('words.cardMoved(%i compared: %i better, %i worse, %i unclear)', (...given) => {
  const [compared, better, worse, unclear, said] = given;
  expect(words.cardMoved(compared, better, worse, unclear)).toBe(said);
});
