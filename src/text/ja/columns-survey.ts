import type { Terms } from '../terms.ts';

/** Columns that say how a value stands to its target. */
export const attainmentColumnWords = ({ yearWord }: Terms) =>
  ({
    target_text: ['目標（印字）', '目標を印字のとおりに写したものです（数字は半角）。'],
    target_status: [
      '目標に対して',
      `値が目標に達したか、まだ達していないか、目標の${yearWord}になっても達しなかったかを表します。`,
    ],
    target_within_margin: [
      '目標との差が誤差の範囲内',
      '値と目標の差が、調査の誤差の範囲内にあるときにtrueです。別の人に調査していれば、達したかどうかが変わったかもしれません。',
    ],
  }) as const;

/** Columns that tell of the survey that a value comes from. */
export const surveyColumnWords = {
  survey: ['調査の名前', '値のもとになった調査の、印字された名前です。'],
  survey_method: ['調べ方', '答えた人がどう選ばれたかを表します。調査の値でないときは空です。'],
  survey_part: ['答えた人の範囲', '一部の人だけが答えた値のときに、どのような人かを書いています。'],
  survey_when: ['調査の時期', '調査をした時期を印字のとおりに写したものです。'],
  survey_asked: ['対象の人数', '調査の対象になった人の数です。資料にないときは空です。'],
  survey_answered: ['回答数', '答えた人の数です。資料にないときは空です。'],
  survey_rate: ['回答率', '回答率を印字のとおりに写したものです。'],
  margin: [
    '誤差の幅（ポイント）',
    '値の前後におおよそどれだけの幅があるかを、ポイントで表します（95%、単純無作為抽出とみなした場合）。無作為に選んだ人への調査で、回答数が分かるときだけ入れています。',
  ],
} as const;
