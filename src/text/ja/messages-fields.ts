import type { Mistake } from '../../model/content/fields.ts';
import type { Explanation } from '../explanation.ts';

const oneOf = (choices: readonly string[]): string =>
  `${choices.join('・')} のどれかを書いてください`;

/** Messages of fields that are missing, unknown or of another form. */
export const fieldMessages = {
  wholeFile: (): string => '（ファイル全体）',
  emptyFile: (): Explanation => ({
    message: 'ファイルがないか、中身が空です',
    remedy: 'このファイルを置いて、中身を書いてください',
  }),
  unknownKey: (key: string, near: string | null, known: readonly string[]): Explanation => ({
    message: `「${key}」という項目はありません`,
    remedy: near
      ? `「${near}」の書き間違いではありませんか`
      : `使える項目は ${known.join('・')} です`,
  }),
  missingField: (choices: readonly string[]): Explanation => ({
    message: '項目がありません',
    remedy: choices.length > 0 ? oneOf(choices) : 'この項目を書き足してください',
  }),
  emptyField: (): Explanation => ({
    message: '空になっています',
    remedy: '内容を書いてください（省ける項目は行ごと消せます）',
  }),
  wrongChoice: (input: string, choices: readonly string[]): Explanation => ({
    message: `「${input}」は使えません`,
    remedy: oneOf(choices),
  }),
  notList: (): Explanation => ({
    message: '一覧ではありません',
    remedy: '行のはじめに「- 」を付けて並べてください',
  }),
  notText: (): Explanation => ({
    message: '一つの値ではありません',
    remedy: '一行の文字として書いてください',
  }),
  notBlock: (): Explanation => ({
    message: '項目の集まりではありません',
    remedy: '字下げして「項目: 値」を並べてください',
  }),
  otherForm: (): Explanation => ({
    message: '形式が正しくありません',
    remedy: 'ほかの同じ項目にならって書いてください',
  }),
  unknownUnit: (unit: string, near: string | null, units: readonly string[]): Explanation => ({
    message: `単位「${unit}」は使えません`,
    remedy: `${near ?? units.slice(0, 12).join('・')} などの単位で書くか、新しい単位なら framework.yaml の units に書き足してください`,
  }),
  mistakes: {
    targetUnit: (unit) => ({
      message: `目標を、単位「${unit}」の数として読めません`,
      remedy: `「50${unit}以上」のように、数・単位・以上（以下）の順に書くか、unit を目標に合わせてください`,
    }),
    needsUnit: (unit) => ({
      message: '目標が数なのに、単位（unit）がありません',
      remedy: unit === '' ? 'unit を書き足してください' : `unit: "${unit}" と書き足してください`,
    }),
    unreadFigure: (field) => ({
      message: '一つの数として読めません',
      remedy: `82.4% のように数と単位だけを書くか、印字のとおりなら、${field && `計算に使う数を ${field} に書くか、`}そのことを note に書いてください`,
    }),
    figureWithoutValue: () => ({
      message: '印字の値（value）がないので、この数は使われません',
      remedy: '印字のとおりの値を value に書くか、figure の行を value に変えてください',
    }),
    badWardCode: () => ({
      message: '区のコードとして読めません',
      remedy: '全国地方公共団体コードを半角の数字5けたで書いてください',
    }),
    notANumber: () => ({
      message: '数ではありません',
      remedy: '1、2、3 のように半角の数字で書いてください',
    }),
    badYear: () => ({
      message: '年度として読めません',
      remedy: '西暦4けたで書いてください（平成28年度は 2016）',
    }),
    badId: () => ({
      message: 'アドレスに使えない文字があります',
      remedy: '半角の英数字とハイフンだけで書いてください（例 4-1-a）',
    }),
    needsIndicator: (comparability) => ({
      message: `comparability が ${comparability} なのに indicator がありません`,
      remedy: 'どの共通指標の値かを indicator に書くか、区独自の指標なら own にしてください',
    }),
    needsNote: () => ({
      message: 'variant なのに note がありません',
      remedy: '共通指標の設問や対象と何が違うかを note に書いてください',
    }),
    ownWithIndicator: () => ({
      message: 'own（区独自の指標）なのに indicator があります',
      remedy: 'indicator を消すか、comparability を same か variant にしてください',
    }),
    badUrl: () => ({
      message: 'アドレスとして読めません',
      remedy: 'https:// で始まり / で終わるアドレスを書いてください',
    }),
    badVersion: () => ({
      message: '版の番号として読めません',
      remedy: '1.0.2 のように、半角の数字三つを点でつないで書いてください',
    }),
    badDate: () => ({
      message: '日付として読めません',
      remedy: '暦にある日を 2026-11-21 のように書いてください',
    }),
    badReport: () => ({
      message: 'どの報告か読めません',
      remedy: '報告のファイル名にならって「区/年度」と書いてください（例 north/2016）',
    }),
    badAddress: () => ({
      message: 'サイトの中のアドレスとして読めません',
      remedy: '/ で始まり、ページなら / で終わるように書いてください（例 /wards/north/2016/）',
    }),
    needsBlock: () => ({
      message: 'どのブロックの値か分かりません',
      remedy: 'strategy か initiative のどちらか一つに、ブロックの番号を書いてください',
    }),
    needsToOrGone: () => ({
      message: '移った先（to）となくなった説明（gone）は、どちらか一つだけ書けます',
      remedy: '移ったなら to に新しいアドレスを、なくなったなら gone に説明の文を書いてください',
    }),
    unreadTarget: () => ({
      message: '目標を、値と比べられる形に読めません',
      remedy:
        '「50%以上」「464台以下」「40〜50%」「前年度より10件減」のように書くか、印字のとおりなら、比べる形を figure に書いてください。数と比べる目標でなければ inWords: yes と書き足してください',
    }),
    otherTargetYear: (year) => ({
      message: `目標の文にある年度（${year}）と違います`,
      remedy: '資料と見比べて直すか、by の行を消してください',
    }),
    moreAnswers: () => ({
      message: '答えた人の数（answered）が、たずねた人の数（asked）より多くなっています',
      remedy:
        '資料と見比べて、二つの数を直してください（どちらかが資料になければ、その行を消せます）',
    }),
  } satisfies Record<Exclude<Mistake, 'unknownUnit'>, (about: string) => Explanation>,
};
