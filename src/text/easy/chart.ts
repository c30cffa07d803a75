import type { Terms } from '../terms.ts';
import { things } from './count.ts';

/** Words in and around charts, in short sentences. */
export const chartWords = ({ area }: Terms) =>
  ({
    chartUnclear: (change: string) => `${change} はっきり しない`,
    panels: {
      variant: 'ちがう 聞き方（比べられません）',
      own: `${area}が 決めた 数字（比べられません）`,
    },
    chartEarlier: (years: readonly string[]) => `${years.join('・')}の グラフ`,
    chartApart: {
      variant: (count: number) => `聞き方や 聞いた 人が ちがう 数字の グラフ（${things(count)}）`,
      own: (count: number) => `${area}が 自分で 決めた 数字の グラフ（${things(count)}）`,
    },
    chartSubtitle: (unit: string, population: string | null, answers: string | null) =>
      [
        `数え方：${unit}`,
        ...(population === null ? [] : [`聞いた 人など：${population}`]),
        ...(answers === null ? [] : [answers]),
      ].join('　'),
    apartSubtitle: '同じ 聞き方の 数字は ありません。下の 数字は、調べ方が ひとつずつ ちがいます。',
    answersOf: (known: readonly string[], others: boolean) =>
      `答えた 人：${known.join('、')}${others ? '（ほかは 書いていない）' : ''}`,
    answersInTable: '答えた 人の 数は、表に あります',
    chartTarget: (target: string) => `目標は ${target}です。`,
    chartRow: (label: string, previous: string, current: string, change: string) =>
      `${label}は ${previous}、${current}です（${change}）。`,
    chartOneValue: (label: string, current: string) =>
      `${label}は ${current}です（前の 年の 数字なし）。`,
    chartOnlyPrevious: (label: string, previous: string, year: string, reason: string) =>
      `${label}は ${previous}です。${year}は ${reason}です。`,
    chartNoValue: (label: string, year: string, reason: string) =>
      `${label}の ${year}は ${reason}です。`,
    chartEmpty: '同じ 聞き方の 数字が ありません。グラフは ありません。',
    pictureMilestone:
      'できたかどうかの 目標です。数字の 目標では ありません。グラフは ありません。',
    cardKey: (previous: string | null, current: string) =>
      `${previous === null ? '' : `白い 丸は ${previous}です。`}ぬった 丸は ${current}です。たての 線は 目標です。横の 線は、本当の 数字が あるかもしれない ところです。%は 0から 100までです。ほかの 図は、長さが ひとつずつ ちがいます。`,
  }) as const;
