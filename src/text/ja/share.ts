import type { TargetStatus } from '../../model/figure/attainment.ts';

/** Words of the pictures shown with links to the site, and of the tags that announce them. */
export const shareWords = {
  shareOne: (year: string, ward: string, value: string) => `${year}の${ward}は${value}。`,
  shareOneAttained: {
    reached: (target: string) => `目標${target}に達しました。`,
    notYet: (target: string) => `目標${target}にはまだ達していません。`,
    missed: (target: string) => `目標${target}には達しませんでした。`,
    untold: () => '',
  } satisfies Record<TargetStatus, (target: string) => string>,
  shareMany: (year: string, count: number) => `${count}区が測りました（${year}）。`,
  shareManyReached: (year: string, count: number, reached: number, target: string) =>
    `測った${count}区のうち、目標${target}に達したのは${reached}区（${year}）。`,
  shareMilestone: '数値ではなく、できたかどうかの目標です。',
  shareReport: (results: number, reached: number) =>
    results === 0
      ? '結果の記載はありません。'
      : reached === 0
        ? `結果${results}件のうち、目標に達したものはありません。`
        : reached === results
          ? `結果${results}件すべてが、目標に達しました。`
          : `結果${results}件のうち、目標に達したのは${reached}件です。`,
  shareAlt: (title: string, sentence: string) => `${title}。${sentence}`,
  shareFooter: (city: string, reports: string, address: string) =>
    `出典：${city}${reports}　${address}`,
  shareReports: '各区の報告',
  untold: '目標と比べられない',
} as const;
