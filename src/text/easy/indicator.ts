import type { Terms } from '../terms.ts';
import { things, thingsOf } from './count.ts';

/** Words of indicator pages, in short sentences. */
export const indicatorWords = ({ area }: Terms) =>
  ({
    reportOf: (ward: string, year: string) => `${ward}の 報告カード（${year}）`,
    allIndicators: '調べた こと ぜんぶ',
    previousPage: '前の ページ',
    nextPage: '次の ページ',
    scalesHeading: '評価の 印の 意味',
    tableHeading: '数字の 表',
    downloadLine: 'ファイル',
    citeLine: '文に 書く',
    embedLine: 'サイトに のせる',
    actions: 'この ページで できる こと',
    aboutHeading: 'これは 何の 数字ですか',
    factsLine: '正しい 名前・目標・聞いた 人など',
    storiesHeading: `${area}が 困っている ことと、これから する こと`,
    storyNothing: '困っている ことと これから する ことは、報告に 書いていません。',
    storiesNote: 'この 文は、このサイトが 短く した ものです。',
    headingCount: (heading: string, count: number) => `${heading}：${things(count)}`,
    sameHeading: (year: string) => `${year}　同じ 聞き方`,
    variantHeading: 'ちがう 聞き方の 数字（比べられません）',
    variantIntro: '聞き方や 聞いた 人が ちがう 数字です。',
    ownHeading: `${area}が 自分で 決めた 数字（比べられません）`,
    ownIntro: `その ${area}の 目標とだけ 比べられます。`,
    milestoneStates: {
      done: 'できた',
      pending: 'まだ',
      worded: '言葉で 書いた',
      unstated: '書いていない',
    },
    milestoneInstead: (measure: string, value: string | null) =>
      value === null
        ? `代わりに「${measure}」を 書いた`
        : `代わりに「${measure}」は ${value}と 書いた`,

    mineVariant: (count: number) =>
      `この 聞き方では 調べていません。ちがう 聞き方の 結果が ${things(count)} あります。`,
    mineOwn: (count: number) =>
      `この 聞き方では 調べていません。${area}が 決めた 数字が ${things(count)} あります。`,
    mineMilestone: (state: string) => `報告では「${state}」です。`,
    mineNoReport: '報告は、まだ ありません。',
    mineNotOnReport: '報告に、この ことは 書いていません。',
    mineMissing: '報告に 数字が ありません。',
    mineWorded: (text: string) => `数字は ありません。「${text}」と 書きました。`,
    mineNoResult: '報告に、この ことの 結果は 書いていません。',
    mineToVariants: 'ちがう 聞き方の 結果へ',
    mineToOwn: `${area}が 決めた 数字へ`,
    mineToStory: '困っている ことと これから する ことへ',
    mineToReport: '報告カードへ',
    mineToWard: `${area}の ページへ`,

    absencesHeading: (count: number) => `ここに ない 数字（${things(count)}）`,
    missingPrevious: (ward: string, year: string) => `${ward}（${year}）：前の 年の 数字なし`,
    noCommonValue: (ward: string, year: string) => `${ward}（${year}）：同じ 聞き方の 数字なし`,
    onlyOwn: (ward: string, year: string) =>
      `${ward}（${year}）：同じ 聞き方の 数字なし（${area}が 決めた 数字だけ）`,
    onlyVariant: (ward: string, year: string) =>
      `${ward}（${year}）：同じ 聞き方の 数字なし（ちがう 聞き方の 数字だけ）`,
    notOnReport: (ward: string, year: string) =>
      `${ward}（${year}）：報告に この ことは 書いていない`,
    noReport: (count: number) => `ほかの ${thingsOf(count)} ${area}：報告は まだ ない`,
  }) as const;
