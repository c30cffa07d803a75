import type { Terms } from '../terms.ts';
import { things } from './count.ts';

/** Words of regions, in which very many areas are grouped, in short sentences. */
export const regionWords = ({ area, region }: Terms) =>
  ({
    regionHint: `${region}を えらぶと、${area}の 一覧が あります。数字を 比べる 表も あります。`,
    regionTile: (name: string, wards: number, reporting: number) =>
      `${name}：${wards}の ${area}の うち、${reporting}の ${area}に 報告が あります`,
    regionLists: `${region}ごとに 見る`,
    regionYears: 'ほかの 年の 表',
    regionParts: (count: number) =>
      `${area}が 多いので、数字を 比べる 表は、${things(count)}に 分けて あります。`,
    regionPart: (first: string, last: string, count: number) =>
      `${first}から ${last}まで（${count}の ${area}）`,
    regionOtherParts: 'ほかの 部分の 表',
    regionTableHint: (year: string, from: string, to: string, target: string) =>
      `${region}ごとに、いちばん 新しい 報告の 数字を 見せます（年が なければ ${year}）。同じ 聞き方の 数字だけです。細い 線は、${area}の 数字です。丸は、真ん中の 数字です（小さい じゅんに 並べた 真ん中）。太くて 長い 線は、目標（${target}）です。左の はしは ${from}、右の はしは ${to}です。${region}の 名前を 押すと、${area}の 数字を 比べられます。`,
    middleValue: (text: string) => `真ん中 ${text}`,
    regionDataTitle: (name: string) => `${name}の 結果と 取組`,
    regionWorkbooks: `${region}ごとの Excel`,
    distributionKey: (year: string) =>
      `${region}ごとに、いちばん 新しい 報告の 数字です（年が なければ ${year}）。同じ 聞き方の 数字だけです。細い 線は、${area}の 数字です。丸は、真ん中の 数字です（小さい じゅんに 並べた 真ん中）。`,
    leftToFile: (shown: number, count: number) =>
      `${things(count)}の うち、はじめの ${things(shown)}です。ぜんぶは、データの ファイルに あります。`,
  }) as const;
