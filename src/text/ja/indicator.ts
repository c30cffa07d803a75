import type { Terms } from '../terms.ts';

/** Words and sentences of indicator pages. */
export const indicatorWords = ({ area, yearWord }: Terms) =>
  ({
    reportOf: (ward: string, year: string) => `${ward}の報告カード（${year}）`,
    storyNothing: '課題と今後の対応は、報告に書かれていません。',
    storiesNote: '課題と対応は、このサイトが短くまとめた要約です。原文ではありません。',
    allIndicators: 'すべての指標',
    previousPage: '前の指標',
    nextPage: '次の指標',
    scalesHeading: '評価の印の意味',
    mark: '印',
    meaning: '意味',

    tableHeading: 'すべての値',
    tableLine: '表',
    downloadLine: 'ダウンロード',
    citeLine: '引用',
    embedLine: '埋め込み',
    actions: 'このページでできること',
    aboutHeading: 'この指標について',
    factsLine: '公式の名称・目標・対象',
    goalShort: (code: string) => `目標${code}`,
    storiesHeading: `各${area}の課題と対応`,
    headingCount: (heading: string, count: number) => `${heading}：${count}件`,
    sameHeading: (year: string) => `${year}　共通の設問`,
    variantHeading: '聞き方や対象が違う値（比べられません）',
    variantIntro: `共通の設問と聞き方や対象が違うため、ほかの${area}の値と並べられません。`,
    ownHeading: `${area}独自のものさし（比べられません）`,
    ownIntro: `${area}が自分で選んだものさしです。${area}の目標とだけ比べられます。`,
    milestoneHeading: 'できたかどうか',
    milestoneStates: {
      done: 'できた',
      pending: 'まだ',
      worded: '言葉での記載',
      unstated: '記載なし',
    },
    milestoneInstead: (measure: string, value: string | null) =>
      `代わりに「${measure}」を${value === null ? '挙げています' : `${value}と報告`}`,
    firstSentence: (text: string) => /^[^。]*。/.exec(text)?.[0] ?? text,

    mineVariant: (count: number) =>
      `この設問では測っていません。聞き方や対象を変えた結果が${count}件あります。`,
    mineOwn: (count: number) =>
      `この設問では測っていません。${area}独自の結果が${count}件あります。`,
    mineMilestone: (state: string) => `報告では「${state}」です。`,
    mineMissing: '報告の欄に値がありません。',
    mineWorded: (text: string) => `数値はなく、「${text}」と報告しています。`,
    mineNoResult: '報告にこの指標の行はありますが、結果の値はありません。',
    mineNotOnReport: '報告にこの指標の記載はありません。',
    mineNoReport: '報告は、まだ登録されていません。',
    mineToVariants: '別の聞き方の結果へ',
    mineToOwn: `${area}独自の結果へ`,
    mineToStory: '課題と対応へ',
    mineToReport: '報告カードへ',
    mineToWard: `${area}のページへ`,

    absencesHeading: (count: number) => `ここにない値（${count}件）`,
    missingPrevious: (ward: string, year: string) => `${ward}（${year}）：前${yearWord}の値なし`,
    missingValue: (ward: string, year: string, reason: string) => `${ward}（${year}）：${reason}`,
    noCommonValue: (ward: string, year: string) => `${ward}（${year}）：共通の設問での値なし`,
    onlyOwn: (ward: string, year: string) =>
      `${ward}（${year}）：共通の設問での値なし（${area}独自の指標で報告）`,
    onlyVariant: (ward: string, year: string) =>
      `${ward}（${year}）：共通の設問での値なし（設問や対象が異なる値で報告）`,
    notOnReport: (ward: string, year: string) => `${ward}（${year}）：この指標の記載なし`,
    noReport: (count: number) => `ほかの${count}${area}：報告がまだ登録されていません`,
  }) as const;
