import type { Terms } from '../terms.ts';

/** Words of indicator pages and of figures, in short sentences. */
export const indicatorWords = ({ area }: Terms) =>
  ({
    tableHeading: '数字の 表',
    aboutHeading: 'これは 何の 数字ですか',
    storiesHeading: `${area}が 困っている ことと、これから する こと`,
    storiesNote: 'この 文は、このサイトが 短く した ものです。',
    variantHeading: '聞き方や 聞いた 人が ちがう 数字（比べられません）',
    variantIntro: `聞き方や 聞いた 人が ちがいます。ほかの ${area}の 数字とは 比べられません。`,
    ownHeading: `${area}が 自分で 決めた 数字（比べられません）`,
    ownIntro: `${area}が 自分で 決めた 数字です。その ${area}の 目標とだけ 比べられます。`,
    mineNoReport: '報告は、まだ ありません。',
    mineNotOnReport: '報告に、この ことは 書いてありません。',
    mineMissing: '報告に 数字が ありません。',
    missing: '数字なし',
    noPrevious: '前の 年の 数字なし',
    value: 'この 年',
    previous: '前の 年',
    change: '変化',
    noTarget: '目標なし',
    rating: `${area}が 自分で つけた 評価`,
    better: '良くなった',
    worse: '悪くなった',
    unclear: 'はっきり しない',
    withinMargin: (text: string) => `${text}（ちがいは 小さい）`,
    comparability: { same: '同じ 聞き方', variant: 'ちがう 聞き方', own: `${area}が 決めた 数字` },
    ratingsTitle: `${area}の 評価と 数字を 比べる`,
    ratingsCaution: `評価と 数字が ちがう ときが あります。評価が まちがいという 意味では ありません。${area}は、数字の ほかの ことも 見て 評価します。`,
    dataIntro: 'このサイトの 数字は、ぜんぶ ファイルで もらえます。お金は いりません。',
    beforeMissing: '空いている ところは、数字が ないという 意味です。0では ありません。',
  }) as const;
