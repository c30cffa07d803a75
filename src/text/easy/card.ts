import type { Terms } from '../terms.ts';

type Status = 'reached' | 'notYet' | 'missed' | 'untold';

const ATTAINED: Readonly<Record<Status, string>> = {
  reached: '目標に とどきました。',
  notYet: '目標に まだ とどいていません。',
  missed: '目標に とどきませんでした。',
  untold: '目標に とどいたかどうかは わかりません。',
};

/** Sentences of report cards, short. */
export const cardWords = ({ area }: Terms) =>
  ({
    cardNoResults: 'この 報告には、結果が ありません。',
    cardOne: {
      reached: '結果は 1つです。目標に とどきました。',
      notYet: '結果は 1つです。目標に まだ とどいていません。',
      missed: '結果は 1つです。目標に とどきませんでした。',
      untold: '結果は 1つです。目標に とどいたかどうかは わかりません。',
    },
    cardAll: {
      reached: (count: number) => `結果は ${count}つです。みんな 目標に とどきました。`,
      notYet: (count: number) => `結果は ${count}つです。まだ どれも 目標に とどいていません。`,
      missed: (count: number) => `結果は ${count}つです。どれも 目標に とどきませんでした。`,
      untold: (count: number) => `結果は ${count}つです。目標に とどいたかどうかは わかりません。`,
    },
    cardCounted: (results: number, reached: number, short: number) =>
      `結果は ${results}つです。目標に とどいたのは ${reached}つ、とどいていないのは ${short}つです。`,
    cardUntold: (count: number) => `${count}つは わかりません。`,
    cardClose: (count: number) => `${count}つは、目標との ちがいが とても 小さいです。`,
    cardMoved: (compared: number, better: number, worse: number, unclear: number) =>
      compared === 0
        ? ''
        : `前の 年と 比べました。良くなったのは ${better}つ、悪くなったのは ${worse}つ、はっきり しないのは ${unclear}つです。`,
    furthestHeading: (count: number) => `目標から 遠い もの（${count}つ）`,
    resultsHeadingOf: (count: number) => `結果（${count}つ）`,
    orderDistance: '目標から 遠い 順番',
    printCard: '1枚の 紙に 印刷する',
    rated: (grade: string, _: boolean | null, status: Status) =>
      `${area}は 自分で「${grade}」と 書きました。${ATTAINED[status]}`,
    unrated: (status: Status) => ATTAINED[status],
    summaryOnce: `戦略と 取組の 文は、このサイトが 短く した ものです。${area}の 文とは ちがいます。`,
  }) as const;
