import type { Terms } from '../terms.ts';

/** Words of the frame around every page and of the home page, in short sentences. */
export const siteWords = ({ area }: Terms) =>
  ({
    hasReadings: true,
    skipToMain: '本文へ',
    wardHeading: `${area}を さがす`,
    indicatorHeading: '調べた ことを さがす',
    methods: 'データの 読み方',
    notFoundTitle: 'ページが ありません',
    notFoundText: `アドレスが ちがうかもしれません。${area}や 調べたい ことの 名前で さがして ください。`,
    noReportYet: '報告なし',
    homeTitle: (city: string, wards: number) =>
      wards === 0 ? `${city}の いま` : `${city}の ${wards}の ${area}の いま`,
    homeHeadline: (wards: number, results: number, reached: number) =>
      wards === 0
        ? '報告は、まだ ありません。'
        : `${wards}つの ${area}が 報告しました。結果は ${results}つです。目標に とどいたのは ${reached}つです。`,
    homeCoverage: (years: readonly string[], silent: number) =>
      `いちばん 新しい 報告を 数えました（${years.join('、')}）。${silent === 0 ? '' : `ほかの ${silent}の ${area}の 報告は、まだ ありません。`}`,
    homeTile: (results: number, reached: number) => `${results}の 結果のうち ${reached}が とどいた`,
    squares: { reached: 'とどいた', missed: 'とどいていない', untold: 'わからない' },
    mapSquare: `四角 1つが 結果 1つです。灰色の ${area}は、報告が ありません。`,
    chooseMyWard: `わたしの ${area}を えらぶ`,
    licenceLine: (name: string) =>
      `この データは だれでも 使えます（${name}）。使う ときは、このサイトの 名前を 書いて ください。`,
  }) as const;
