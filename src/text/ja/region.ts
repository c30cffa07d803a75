import type { Terms } from '../terms.ts';

/** Words of regions, in which very many areas are grouped. */
export const regionWords = ({ area, region }: Terms) =>
  ({
    regions: region,
    regionHint: `${region}を選ぶと、${area}の一覧と、指標ごとに見比べた表があります。`,
    regionCount: (reporting: number, wards: number) => `報告 ${reporting}/${wards}`,
    regionTile: (name: string, wards: number, reporting: number) =>
      `${name}：${wards}${area}のうち${reporting}${area}に報告があります`,
    regionLists: `${region}ごとに見る`,
    regionYears: 'ほかの年の表',
    regionTableHint: (from: string, to: string, target: string) =>
      `${region}ごとに、いちばん新しい報告の、共通の設問で測った値です。塗った丸は${area}の値、縦の線は目標（${target}）で、横はどの${region}も左の端が${from}、右の端が${to}です。${region}の名前を押すと、${area}ごとの値を見比べられます。`,
    regionData: (name: string) => `${name}の結果をまとめたデータ（CSV）`,
    wardInRegion: (ward: string, name: string) => `${ward}（${name}）`,
    chartMany: (count: number) =>
      `値が${count}件と多いため、図にはしていません。${region}ごとの表があります。`,
    leftToFile: (shown: number, count: number) =>
      `${count}件のうち、はじめの${shown}件です。すべては、データのファイルにあります。`,
  }) as const;
