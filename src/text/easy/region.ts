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
    regionTableHint: (from: string, to: string, target: string) =>
      `${region}ごとに、いちばん 新しい 報告の 数字を 見せます。同じ 聞き方の 数字だけです。ぬった 丸は、${area}の 数字です。たての 線は、目標（${target}）です。左の はしは ${from}、右の はしは ${to}です。${region}の 名前を 押すと、${area}の 数字を 比べられます。`,
    regionData: (name: string) => `${name}の 結果の データ（CSV）`,
    chartMany: (count: number) =>
      `数字が ${things(count)} あります。多いので、図は ありません。${region}ごとの 表が あります。`,
    leftToFile: (shown: number, count: number) =>
      `${things(count)}の うち、はじめの ${things(shown)}です。ぜんぶは、データの ファイルに あります。`,
  }) as const;
