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
    regionParts: (count: number) =>
      `${area}が多いので、値を見比べる表は、一覧の順に${count}つに分けてあります。`,
    regionPart: (first: string, last: string, count: number) =>
      `${first}から${last}まで（${count}${area}）`,
    regionOtherParts: 'ほかの部分の表',
    regionTableHint: (year: string, from: string, to: string, target: string) =>
      `${region}ごとに、いちばん新しい報告の、共通の設問で測った値です（書いていなければ${year}）。細い線は一つひとつの${area}の値、丸は真ん中の値（小さい順に並べた真ん中）、太く長い線は目標（${target}）で、横はどの${region}も左の端が${from}、右の端が${to}です。${region}の名前を押すと、${area}ごとの値を見比べられます。`,
    middleValue: (text: string) => `真ん中 ${text}`,
    between: (low: string, high: string) => `${low}〜${high}`,
    regionDataTitle: (name: string) => `${name}の結果と取組`,
    regionWorkbooks: `${region}ごとのExcel`,
    wardInRegion: (ward: string, name: string) => `${ward}（${name}）`,
    distributionKey: (year: string) =>
      `値は、${region}ごとのいちばん新しい報告のもの（書いていなければ${year}、共通の設問）です。細い線は一つひとつの${area}の値、丸は真ん中の値（小さい順に並べた真ん中）です。`,
    leftToFile: (shown: number, count: number) =>
      `${count}件のうち、はじめの${shown}件です。すべては、データのファイルにあります。`,
  }) as const;
