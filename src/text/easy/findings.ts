import type { TargetStatus } from '../../model/figure/attainment.ts';
import type { Direction, Move, Told } from '../ja/findings.ts';
import type { Terms } from '../terms.ts';
import { things, thingsOf } from './count.ts';
import { MAYBE, movedPolite } from './moved.ts';

/** A target and its year. */
type Aim = Readonly<{ text: string; by: number | null }>;

const moveSaid = ({ amount, trend, unit }: Move): string =>
  trend === 'flat' ? '前の 年と 同じです' : `前の 年より ${amount} ${movedPolite(trend, unit)}`;

const going = (direction: Direction): string => (direction === 'falls' ? '下がった' : '上がった');

const went: Readonly<Record<Direction, string>> = { falls: '下がりました', rises: '上がりました' };

const closely = (close: boolean): string => (close ? `目標との ちがいは 小さいです。${MAYBE}` : '');

const told = ({ ward, year, name, value }: Told): string =>
  `${ward}の「${name}」は、${year}に ${value}です。`;

const kept: Readonly<Record<TargetStatus, string>> = {
  reached: '目標に とどきました',
  notYet: '目標に まだ とどいていません',
  missed: '目標に とどきませんでした',
  untold: '目標に とどいたかどうかは わかりません',
};

/** Sentences of findings, short. */
export const findingSentences = ({ area, yearWord }: Terms) => {
  const aimed = ({ text, by }: Aim) =>
    by === null ? `目標は ${text}です。` : `${by}${yearWord}の 目標は ${text}です。`;
  return {
    ratedHeadline: (grade: string, count: number, wards: number) =>
      count === 0
        ? `「${grade}」と 書いた 結果に、目標に とどいていない ものは ありません。`
        : `${thingsOf(wards)} ${area}が「${grade}」と 書きました。でも、目標に とどいていない 結果が ${things(count)} あります。`,
    findingRated: (ward: string, year: string, grade: string, all: number, short: number) =>
      `${ward}（${year}）が「${grade}」と 書いた 結果は ${things(all)}です。目標に とどいていない ものは ${things(short)}です。`,
    moveNone: (direction: Direction) => `はっきり ${going(direction)} 割合は ありません。`,
    moveMost: (
      direction: Direction,
      { ward, year, name, value }: Told,
      before: string,
      amount: string,
      certainty: string,
    ) =>
      `${year}の 報告で いちばん 大きく ${going(direction)} 割合は、${ward}の「${name}」です。${before}から ${value}に なりました。${amount} ${went[direction]}${certainty}。`,
    moveUnknown: '（本当の ちがいかどうかは わからない）',
    moveClear: '（はっきりした ちがい）',
    findingMoved: (
      { ward, year, name, value }: Told,
      before: string,
      move: Move,
      certainty: string,
    ) =>
      `${ward}の「${name}」は、${year}に ${value}です。前の 年は ${before}です。${moveSaid(move)}${certainty}。`,
    nearHeadline: (count: number) =>
      count === 0
        ? '目標まで あと 少しの 結果は ありません。'
        : `目標まで あと 少しの 結果が ${things(count)} あります。`,
    findingNear: (result: Told, aim: Aim, gap: string, close: boolean) =>
      `${told(result)}${aimed(aim)}目標まで あと ${gap}です。${closely(close)}`,
    worseningHeadline: (count: number) =>
      count === 0
        ? '目標に とどいていなくて、前の 年より 悪くなった 結果は ありません。'
        : `目標に とどいていなくて、前の 年より 悪くなった 結果が ${things(count)} あります。`,
    findingWorsening: (result: Told, aim: Aim, isOpen: boolean, move: Move, certainty: string) =>
      `${told(result)}${aimed(aim)}${isOpen ? 'まだ とどいていません' : 'とどきませんでした'}。${moveSaid(move)}${certainty}。`,
    earlyHeadline: (count: number) =>
      count === 0
        ? '決めた 年より 早く 目標に とどいた 結果は ありません。'
        : `決めた 年より 早く 目標に とどいた 結果が ${things(count)} あります。`,
    findingEarly: (result: Told, aim: Aim, years: number, close: boolean) =>
      `${told(result)}${aimed(aim)}${years}年 早く とどきました。${closely(close)}`,
    changedHeadline: (count: number) =>
      count === 0
        ? '聞き方が 変わったと 書いてある 結果は ありません。'
        : `聞き方が 変わって、前の 年と 比べられない 結果が ${things(count)} あります。`,
    findingChanged: ({ ward, year, name, value }: Told, before: string, beforeYear: string) =>
      `${ward}の「${name}」は、${beforeYear}に ${before}、${year}に ${value}です。聞き方が ちがいます。2つの 数字は 比べられません。`,
    promisesHeadline: (count: number) =>
      count === 0
        ? '2つの 報告で 比べられる 結果は、まだ ありません。'
        : `前の 報告で 目標に とどいていなくて、次の 数字が わかる 結果が ${things(count)} あります。`,
    findingPromise: (
      { ward, year, name, value }: Told,
      beforeYear: string,
      before: string,
      status: TargetStatus,
    ) =>
      `${ward}の「${name}」は、${beforeYear}の 報告では ${before}です。目標に とどいていませんでした。${year}は ${value}です。${kept[status]}。`,
  } as const;
};
