import type { Terms } from '../terms.ts';

/** Words of reports: strategies, results, initiatives, as their form names them. */
export const reportWords = ({ area, yearWord }: Terms) =>
  ({
    strategy: '戦略',
    initiative: '取組',
    aim: 'めざす状態',
    plan: '戦略',
    noResults: '結果の記載なし',
    effectiveness: '有効性',
    overall: '全体の評価',
    progress: '進捗状況',
    issue: '課題',
    response: '今後の対応',
    targets: '業績目標',
    withdrawal: '撤退基準',
    before: `前${yearWord}までの実績`,
    achievement: '達成の印',
    improvement: '改善策',

    reportName: (year: string) => `${year}の報告カード`,
    reportTitle: (ward: string, year: string) => `${ward}の報告カード（${year}）`,
    strategyCode: (code: string) => (/^\d/.test(code) ? `【${code}】` : code),
    withoutCode: '番号なし',
    unanswered: (measure: string, target: string) =>
      `${area}の目標「${measure}」${target}：結果の記載なし`,
    initiativesOf: (count: number) => `この指標のための取組（${count}件）`,
    sourceLine: (publisher: string, title: string) => `${publisher}「${title}」`,
  }) as const;
