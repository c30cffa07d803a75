import type { TargetStatus } from '../../model/figure/attainment.ts';
import type { Terms } from '../terms.ts';
import { things } from './count.ts';
import { MAYBE, movedPolite } from './moved.ts';

const ATTAINED: Readonly<Record<TargetStatus, (target: string) => string>> = {
  reached: (target) => `目標は ${target}です。とどきました。`,
  notYet: (target) => `目標は ${target}です。まだ とどいていません。`,
  missed: (target) => `目標は ${target}です。とどきませんでした。`,
  untold: () => '',
};

/** Words of the ward finder and of ward pages, in short sentences. */
export const wardWords = ({ area, yearWord }: Terms) =>
  ({
    tileMap: '図から えらぶ',
    tileMapHint: `${area}が どこに あるかを、だいたい 見せる 図です。`,
    tileKey: `線が 太い ${area}には、報告が あります。線が 点の ${area}には、報告が ありません。`,
    kanaList: 'あいうえおの 順番で えらぶ',
    otherWards: 'ほか',
    myWardIs: `わたしの ${area}：`,
    setMyWard: `わたしの ${area}に する`,
    unsetMyWard: `わたしの ${area}を やめる`,
    setMyWardOf: (ward: string) => `${ward}を わたしの ${area}に する`,
    unsetMyWardOf: (ward: string) => `${ward}を わたしの ${area}に するのを やめる`,
    myWardHint: `えらんだ ${area}は、この 機械の 中だけに 残ります。ほかの 人には 見えません。`,

    wardNoReport: (ward: string, hasEnded: boolean) =>
      `${ward}の 報告は、${hasEnded ? '' : 'まだ '}ありません。`,
    wardLatest: (ward: string, year: string, sentence: string) =>
      `${ward}の いちばん 新しい 報告は ${year}です。${sentence}`,
    wardNeighbours: `近くの ${area}で、報告が ある ところ`,
    readReport: (year: string) => `${year}の 報告カードを 読む`,
    readMissed: (count: number) => `とどいていない ${things(count)}を 見る`,
    reportsHeading: '前の 報告カード',
    sinceHeading: '前の 報告から 何が 変わったか',
    sinceLead: (before: string, now: string, count: number) =>
      count === 0
        ? `${before}と ${now}の 報告に、同じ 調べ方の 結果は ありません。`
        : `${before}と ${now}の 報告を 比べました。同じ ことを 調べた 結果は ${things(count)}です。`,
    sinceReached: (count: number) => `新しく 目標に とどいた ${things(count)}`,
    sinceLost: (count: number) => `目標に とどかなく なった ${things(count)}`,
    sinceBetter: (count: number) => `良くなった ${things(count)}`,
    sinceWorse: (count: number) => `悪くなった ${things(count)}`,
    sinceUnclear: (count: number) => `変わったか はっきり しない ${things(count)}`,
    sinceNew: (count: number) => `新しく 調べた ${things(count)}`,
    trendsHeading: '調べた ことは どう 変わったか',
    trendsIntro:
      'グラフの 長さは、図ごとに ちがいます。白い 丸は、次の 年の 報告に 書いてある 数字です。',
    trendTitle: (name: string) => `${name}：どう 変わったか`,
    trendTable: '数字',
    trendWhy: '図が ない わけ',
    trendValue: '数字',
    trendFromNext: (year: number) => `${year}${yearWord}の 報告に ある、前の 年の 数字`,
    trendOriginal: (text: string) => `直す 前の 数字 ${text}`,
    trendBreak: (year: number, note: string) =>
      `${year}${yearWord}に 聞き方が 変わりました。${note}`,
    trendOne: (year: number, value: string) => `${year}${yearWord}は ${value}です。`,
    trendOneOnly: '前の 年の 数字は ありません。',
    trendWords: (year: number, value: string) => `${year}${yearWord}は「${value}」です。`,
    trendMissing: (year: number) => `${year}${yearWord}の 数字は ありません。`,
    trendUnclear: (year: number, before: string, amount: string) =>
      `${year}${yearWord}の ${before}との ちがい（${amount}）は 小さいです。変わったとは 言えません。`,
    trendMoved: (
      year: number,
      before: string,
      trend: 'up' | 'down' | 'flat',
      amount: string,
      unit: string | null,
    ) =>
      trend === 'flat'
        ? `${year}${yearWord}の ${before}と 同じです。`
        : `${year}${yearWord}の ${before}より ${amount} ${movedPolite(trend, unit)}。`,
    trendBroken: (year: number, before: string) =>
      `${year}${yearWord}の ${before}とは 比べられません。聞き方が 変わったからです。`,
    trendTarget: (target: string, status: TargetStatus, close: boolean) =>
      ATTAINED[status](target) + (close ? `目標との ちがいは 小さいです。${MAYBE}` : ''),
  }) as const;
