import type { SurveyFacts } from '../ja/survey.ts';
import type { Terms } from '../terms.ts';

/** How those who answered were chosen, in everyday words. */
const surveyMethods = {
  random: 'くじのように えらんだ 人に 聞いた',
  monitors: '「答えます」と 自分から 言った 人に 聞いた',
  visitors: '来た 人・使った 人に 聞いた',
  all: '全員に 聞いた',
  unknown: '調べ方は 書いていない',
};

/** Words of surveys, in short sentences. */
export const surveyWords = ({ people }: Terms) =>
  ({
    survey: 'アンケート',
    previousSurvey: '前の 年の アンケート',
    surveyUnnamed: 'アンケートなど',
    surveyMethods,
    surveyPart: (part: string) => `答えたのは、${part}だけです。`,
    surveyLine: (name: string, method: string, facts: SurveyFacts) =>
      `${name}（${[method, ...factWords(facts)].join('、')}）`,
    surveyUnknown: (name: string) => `${name}（調べ方と 答えた 人の 数は 書いていない）`,
    answersNotStated: '答えた 人の 数は 書いていない',

    marginSentence: (value: string, points: string) =>
      `くじのように えらんだ 人に 聞いた 数字です。本当の 数字は、${value}より ${points}ポイント 少ない 数字から、${points}ポイント 多い 数字までの 間に あると 考えられます。`,
    noMargin: {
      monitors: `自分から「答えます」と 言った 人の 数字です。${people}みんなの 数字と どのくらい ちがうかは、わかりません。`,
      visitors: `来た 人や 使った 人の 数字です。${people}みんなの 数字と どのくらい ちがうかは、わかりません。`,
      all: '全員に 聞いた 数字です。えらんだ 人に よる ちがいは ありません。',
      unknown: '調べ方が 書いていません。どのくらい 正しい 数字かは、わかりません。',
      uncounted: '答えた 人の 数が 書いていません。どのくらい 正しい 数字かは、わかりません。',
      extreme:
        '割合が 0%か 100%に 近いか、答えた 人が 少ないです。どのくらい 正しい 数字かは、わかりません。',
    },
    changeMargin: (points: string, atLeast: boolean) =>
      `前の 年との ちがいは、だいたいの 数字です。本当の ちがいは、${atLeast ? `${points}ポイントか もっと` : `だいたい ${points}ポイント`} 大きいかもしれません。小さいかもしれません。`,
    changeMarginUnknown:
      '答えた 人の 数が わからない 年が あります。前の 年と 本当に ちがうかどうかは、わかりません。',
  }) as const;

const factWords = ({ when, asked, answered, rate }: SurveyFacts): readonly string[] => [
  ...(when === null ? [] : [`${when}に 聞いた`]),
  ...(asked === null ? [] : [`聞いた 人 ${asked}`]),
  answered === null ? '答えた 人の 数は 書いていない' : `答えた 人 ${answered}`,
  ...(rate === null ? [] : [`答えた 人の 割合 ${rate}`]),
];
