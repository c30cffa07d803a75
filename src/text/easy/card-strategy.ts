import type { Terms } from '../terms.ts';
import { things } from './count.ts';

/** Words of the strategies and initiatives of a report, in everyday words. */
export const strategyWords = ({ area }: Terms) =>
  ({
    strategiesHeading: (count: number) =>
      `戦略（大きな 計画）と 取組（実際に する こと）：戦略は ${things(count)}`,
    strategiesOnly: (count: number) => `戦略（大きな 計画）：${things(count)}`,
    summaryOnce: `戦略と 取組の 文は、このサイトが 短く した ものです。${area}の 文とは ちがいます。`,
    notStated: '書いていない',
    reportNote: 'この 報告を 読む ときの 注意',
    strategyIndicators: 'どの 数字の ためか',
    noResponse: '困っている ことと これから する ことは、報告に 書いていません。',
    noResponseBrief: '報告に 書いていません',
    initiativesHeading: (count: number) => `取組：実際に する こと（${things(count)}）`,
    initiativeElsewhere: (name: string) => `${name}（ほかの 戦略の ところに あります）`,
    stepDone: 'した こと',
    stepResult: '結果',
    withdrawalHit: (mark: string) =>
      `「やめるか 考え直す 線」に とどかなかった 印（${mark}）が あります。`,
    withdrawalClear: (mark: string) => `やめるか 考え直す 結果では ありません（印は ${mark}）。`,
    withdrawalUnknown: '印が ありません。やめるか 考え直す 結果かどうかは、わかりません。',
    noMark: '結果の 印なし',
    noImprovement: '良く する 方法は、報告に 書いていません。',
    filesAndCitation: 'ファイルを もらう・ほかの 文に 書く',
    dataOf: (year: string) => `${year}の 報告の データ`,
    printAddress: 'この ページの アドレス',
    printDate: 'いつの データか',

    aim: 'めざす こと',
    plan: '戦略（大きな 計画）',
    noResults: '結果は 書いていない',
    effectiveness: '役に 立ったか',
    overall: 'ぜんぶの 評価',
    progress: '進み方',
    issue: '困っている こと',
    response: 'これから する こと',
    targets: '取組の 目標',
    withdrawal: 'やめるか 考え直す 線（撤退基準）',
    before: '前の 年までに した こと',
    achievement: '結果の 印',
    improvement: '良く する 方法',
    reportName: (year: string) => `${year}の 報告カード`,
    reportTitle: (ward: string, year: string) => `${ward}の 報告カード（${year}）`,
    unanswered: (measure: string, target: string) =>
      `この ${area}の 目標「${measure}」${target}：結果は 書いていない`,
    initiativesOf: (count: number) => `この ことの ための 取組（${things(count)}）`,
  }) as const;
