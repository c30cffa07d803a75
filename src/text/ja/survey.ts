import type { Precision } from '../../model/standing/precision.ts';
import type { SurveyMethod } from '../../model/report/survey.ts';
import type { Terms } from '../terms.ts';

/** The parts of a survey as a source prints them, in words; null for what it does not print. */
export type SurveyFacts = Readonly<Record<'when' | 'asked' | 'answered' | 'rate', string | null>>;

type Why = Extract<Precision, { kind: 'none' }>['why'];

/** How those who answered were chosen. */
export const surveyMethods = {
  random: '無作為に選んだ人への調査',
  monitors: '募集したモニターへの調査',
  visitors: '来た人・使った人・参加した人への調査',
  all: '全員への調査',
  unknown: '調べ方は資料にない',
} as const satisfies Record<SurveyMethod, string>;

/** Words of surveys: who was asked, how many answered, how exactly a share is known. */
export const surveyWords = ({ people, yearWord }: Terms) =>
  ({
    survey: '調査',
    previousSurvey: `前${yearWord}の調査`,
    surveyUnnamed: 'アンケートなどの調査',
    surveyMethods,
    surveyPart: (part: string) => `答えたのは${part}だけです。`,
    surveyLine: (name: string, method: string, facts: SurveyFacts) =>
      `${name}（${[method, ...factWords(facts)].join('、')}）`,
    surveyUnknown: (name: string) => `${name}（調べ方と回答数は資料にない）`,
    answersNotStated: '回答数は資料にない',
    people: (count: string) => `${count}人`,

    marginSentence: (value: string, points: string) =>
      `無作為に選んだ人への調査なので、${value}にはおおよそ±${points}ポイントの幅があります。`,
    noMargin: {
      monitors: `募集に応じたモニターの答えなので、${people}全体の割合との差の大きさは計算できません。`,
      visitors: `来た人・使った人・参加した人の答えなので、${people}全体の割合との差の大きさは計算できません。`,
      all: '全員にたずねた調査なので、一部の人を選ぶことによる誤差はありません。',
      unknown: '調べ方が資料にないため、誤差の幅は計算できません。',
      uncounted: '回答数が資料にないため、誤差の幅は計算できません。',
      extreme: '割合が0%や100%に近いか、回答が少ないため、誤差の幅は計算できません。',
    } satisfies Record<Why, string>,
    changeMargin: (points: string, atLeast: boolean) =>
      atLeast
        ? `前${yearWord}との差には、少なくとも±${points}ポイントの幅があります（実際の回答数は資料になく、調査全体の回答数より少ないため）。`
        : `前${yearWord}との差には、おおよそ±${points}ポイントの幅があります。`,
    changeMarginUnknown: `二つの${yearWord}の回答数がそろわないため、前${yearWord}との差がはっきりしたものかどうかは分かりません。`,
  }) as const;

const factWords = ({ when, asked, answered, rate }: SurveyFacts): readonly string[] => [
  ...(when === null ? [] : [`${when}実施`]),
  ...(asked === null ? [] : [`対象${asked}`]),
  answered === null ? '回答数は資料にない' : `回答${answered}`,
  ...(rate === null ? [] : [`回答率${rate}`]),
];
