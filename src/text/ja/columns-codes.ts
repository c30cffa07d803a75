import type { Change } from '../../model/figure/change.ts';
import type { Direction, Operator } from '../../model/figure/target.ts';
import type { Comparability } from '../../model/report/comparability.ts';
import type { StatedAs } from '../../model/standing/observation.ts';
import type { Terms } from '../terms.ts';
import { absenceLabels } from './columns-absence.ts';
import { surveyMethods } from './survey.ts';

/** The lists of codes that columns hold, each with what its codes mean. */
export const codeListWords = ({ area, yearWord }: Terms) =>
  ({
    comparability: {
      title: '比べられるか',
      explanation: '結果が共通指標とどう関わるかを、このサイトが判断したものです。',
      labels: {
        same: `共通の設問。同じ${yearWord}の${area}どうしを比べられる`,
        variant: `設問や対象が異なる。ほかの${area}とは比べられない`,
        own: `${area}独自の指標。その${area}の目標とだけ比べる`,
      } satisfies Record<Comparability, string>,
    },
    operator: {
      title: '目標の比べ方',
      explanation: '値が目標に対してどうであれば「達した」となるかを表します。',
      labels: {
        '>=': '以上',
        '<=': '以下',
        '>': 'より大きい',
        '<': 'より小さい（未満）',
      } satisfies Record<Operator, string>,
    },
    direction: {
      title: 'めざす向き',
      explanation: '値がどちらに動くと良いかを表します。',
      labels: { higher: '高いほど良い', lower: '低いほど良い' } satisfies Record<Direction, string>,
    },
    statedAs: {
      title: '報告での欄',
      explanation: '値が報告のどちらの欄に載っていたかを表します。',
      labels: { current: `当${yearWord}の欄`, previous: `前${yearWord}の欄` } satisfies Record<
        StatedAs,
        string
      >,
    },
    valueStatus: {
      title: '値の書かれ方',
      explanation: '値が報告にどう書かれていたかを表します。',
      labels: {
        number: '一つの数値で書かれている',
        text_only: '言葉や、一つの数値にならない形で書かれている',
        not_stated: '書かれていない',
      },
    },
    targetStatus: {
      title: '目標に対して',
      explanation: `値が目標に達したかどうかを、目標の${yearWord}と報告の${yearWord}から決めたものです。`,
      labels: {
        reached: '達した',
        not_yet: `まだ達していない（目標の${yearWord}はこれから）`,
        missed: `達しなかった（目標の${yearWord}の報告か、それより後の報告）`,
        untold: '判断できない（目標や比べられる数値がない）',
      },
    },
    changeVerdict: {
      title: `前${yearWord}からの動き`,
      explanation: `前${yearWord}からの差が、めざす向きに合っているかを表します。`,
      labels: {
        better: '良い方向',
        worse: '逆の方向',
        unclear: 'はっきりした差とはいえない（調査の誤差の範囲内）',
      } satisfies Record<NonNullable<Change['verdict']>, string>,
    },
    surveyMethod: {
      title: '調べ方',
      explanation: '答えた人がどう選ばれたかを表します。',
      labels: surveyMethods,
    },
    absence: {
      title: '値のないわけ',
      explanation:
        '値の数がないときに、そのわけを表します。言葉で書かれていて、わけを表す決まった言葉でないときは空です。',
      labels: absenceLabels,
    },
    finding: {
      title: '見つかったことの種類',
      explanation: 'どのような見方で選んだかを表します。選び方は「記事のたね」のページにあります。',
      labels: {
        rated: `${area}が良いほうの評価を付け、目標には達していない`,
        falls: `前${yearWord}から下がった割合`,
        rises: `前${yearWord}から上がった割合`,
        near: '目標まであと少し',
        worsening: `目標に届かず、前${yearWord}より逆の方向へ`,
        early: '期限より早く目標に達した',
        changed: `聞き方が変わり、前${yearWord}と比べられない`,
        promises: '前の報告の「今後の対応」の、その後',
      },
    },
    rated: {
      title: '評価と数値の行の種類',
      explanation: '結果の行か、取組の行かを表します。',
      labels: { result: '結果', initiative: '取組' },
    },
    comparison: {
      title: '評価と数値を見比べた結果',
      explanation: `${area}の評価と数値の向きが違うかどうかを表します。評価が誤りだという意味ではありません。`,
    },
  }) as const;
