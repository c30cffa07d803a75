import type { Terms } from '../terms.ts';
import { things } from './count.ts';
import { MAYBE } from './moved.ts';

type Status = 'reached' | 'notYet' | 'missed' | 'untold';

const ATTAINED: Readonly<Record<Status, string>> = {
  reached: '目標に とどきました。',
  notYet: '目標に まだ とどいていません。',
  missed: '目標に とどきませんでした。',
  untold: '目標に とどいたかどうかは わかりません。',
};

const attained = (status: Status, close: boolean): string =>
  ATTAINED[status] + (close ? `でも、目標との ちがいは 小さいです。${MAYBE}` : '');

/** Sentences of report cards, short. */
export const cardWords = ({ area }: Terms) =>
  ({
    cardNoResults: 'この 報告には、結果が ありません。',
    cardOne: {
      reached: `結果は 1つです。${ATTAINED.reached}`,
      notYet: `結果は 1つです。${ATTAINED.notYet}`,
      missed: `結果は 1つです。${ATTAINED.missed}`,
      untold: `結果は 1つです。${ATTAINED.untold}`,
    },
    cardAll: {
      reached: (count: number) => `結果は ${things(count)}です。みんな 目標に とどきました。`,
      notYet: (count: number) =>
        `結果は ${things(count)}です。まだ どれも 目標に とどいていません。`,
      missed: (count: number) => `結果は ${things(count)}です。どれも 目標に とどきませんでした。`,
      untold: (count: number) =>
        `結果は ${things(count)}です。目標に とどいたかどうかは わかりません。`,
    },
    cardCounted: (results: number, reached: number, short: number) =>
      `結果は ${things(results)}です。目標に とどいたのは ${things(reached)}、とどいていないのは ${things(short)}です。`,
    cardUntold: (count: number) => `${things(count)}は わかりません。`,
    cardClose: (count: number, results: number) =>
      `${results === 1 ? 'でも' : `${things(count)}は`}、目標との ちがいが 小さいです。${MAYBE}`,
    cardMoved: (compared: number, better: number, worse: number, unclear: number) => {
      const parts = [
        ...(better > 0 ? [`良くなったのは ${things(better)}`] : []),
        ...(worse > 0 ? [`悪くなったのは ${things(worse)}`] : []),
        ...(unclear > 0 ? [`はっきり しないのは ${things(unclear)}`] : []),
      ];
      return compared === 0 || parts.length === 0
        ? ''
        : `前の 年と 比べました。${parts.join('、')}です。`;
    },
    furthestHeading: (count: number, all: number) =>
      all > count ? `目標から 遠い ${things(count)}` : `目標に とどいていない ${things(count)}`,
    furthestResponse: (text: string) => `${area}が これから する こと：${text}`,
    responseOf: `${area}が これから する こと`,
    squaresKey: (name: string, count: number) => `${name} ${things(count)}`,
    squaresNames: { reached: 'とどいた', missed: 'とどいていない', untold: 'わからない' },
    resultsHeadingOf: (count: number) => `結果（${things(count)}）`,
    orderHeading: '並べる 順番',
    orderGoal: '目標ごと',
    orderFramework: '方針の 順番',
    orderDistance: '目標から 遠い 順番',
    orderNote: '「目標から 遠い 順番」は、図の 中の 数字と 目標の 間の 長さの 順番です。',
    shareCard: 'ほかの 人に 見せる',
    printCard: '1枚の 紙に 印刷する',
    ownRating: `${area}が 自分で つけた 評価`,
    toStrategy: (title: string) => `戦略「${title}」を 読む`,
    rated: (grade: string, _: boolean | null, status: Status, close: boolean) =>
      `${area}は 自分で「${grade}」と 書きました。${attained(status, close)}`,
    unrated: attained,
    overallRating: '戦略 ぜんぶの 評価',
  }) as const;
