import type { Terms } from '../terms.ts';
import { things, thingsOf } from './count.ts';
import { YEAR_IS } from './year.ts';

/** Words of the frame around every page and of the home page, in short sentences. */
export const siteWords = ({ area, years }: Terms) =>
  ({
    hasReadings: true,
    hideReadings: '漢字の 読み方を 消す',
    showReadings: '漢字の 読み方を 見る',
    skipToMain: '本文へ',
    breadcrumbs: '今 いる ところ',
    languageChoice: '言葉を えらぶ（Language）',
    contents: 'このページに ある こと',
    openAll: 'ぜんぶ 開く',
    closeAll: 'ぜんぶ 閉じる',
    indicators: '調べた こと（指標）',
    indicatorList: '調べた ことの 一覧',
    wardList: `${area}の 一覧`,
    search: 'さがす',
    about: 'このサイトに ついて',
    guide: '報告を 直す 方法',
    wardHeading: `${area}を さがす`,
    indicatorHeading: '調べた ことを さがす',
    methods: 'データの 読み方',
    shownInOriginal: (language: string) =>
      `この ページは、やさしい 日本語では ありません。${language === 'ja' ? 'ふつうの 日本語' : 'ほかの 国の ことば'}で 書いて あります。`,
    notFoundTitle: 'ページが ありません',
    notFoundText: `アドレスが ちがうかもしれません。${area}や 調べたい ことの 名前で さがして ください。`,
    noReportYet: '報告なし',
    homeTitle: (city: string, wards: number) =>
      wards === 0 ? `${city}の いま` : `${city}の ${wards}の ${area}の いま`,
    homeHeadline: (wards: number, results: number, reached: number) =>
      wards === 0
        ? '報告は、まだ ありません。'
        : `${thingsOf(wards)} ${area}が 報告しました。結果は ${things(results)}です。目標に とどいたのは ${things(reached)}です。`,
    homeYear: (year: string, wards: number) => `${year}は ${thingsOf(wards)} ${area}`,
    homeCoverage: (covered: readonly string[], silent: number) =>
      `いちばん 新しい 報告を 数えました（${covered.join('、')}）。${silent === 0 ? '' : `ほかの ${thingsOf(silent)} ${area}の 報告は、まだ ありません。`}目標は、「ここまで 良く する」と 前に 決めた 数字です。${YEAR_IS[years]}`,
    homeTile: (results: number, reached: number) =>
      results === 0 ? '結果なし' : `${things(results)}の 結果のうち ${things(reached)}が とどいた`,
    squares: { reached: 'とどいた', missed: 'とどいていない', untold: 'わからない' },
    mapSquare: `四角 1つが 結果 1つです。灰色の ${area}は、報告が ありません。`,
    chooseMyWard: `わたしの ${area}を えらぶ`,
    licenceLine: (name: string) =>
      `この データは だれでも 使えます（${name}）。使う ときは、このサイトの 名前を 書いて ください。`,
  }) as const;
