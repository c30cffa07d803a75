import type { Mistake } from '../../model/content/mistake.ts';
import type { Explanation } from '../explanation.ts';
import type { Terms } from '../terms.ts';
import { lookRules } from './messages-look.ts';
import { addressRemedy, dateRemedy, narrowed, separated, yearRemedy } from './rewritten.ts';

const ID = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/;

const CODE = /^[A-Za-z0-9]+(?:[-._/:][A-Za-z0-9]+)*$/;

/** Messages of rules that fields must keep, by what is wrong; each is given the word it is about. */
export const ruleMessages = ({ area, yearWord }: Terms) =>
  ({
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
      remedy: `書き間違いなら資料と見比べて直し、印字のとおりなら textOnly: [${field}] と書き足して、わけを note に書いてください`,
    }),
    unreadValue: () => ({
      message: '一つの数として読めません',
      remedy:
        '書き間違いなら資料と見比べて直し、印字のとおりなら、計算に使う数があれば figure に書き、なければ textOnly: [value] と書き足して、わけを note に書いてください',
    }),
    figureWithoutNumber: () => ({
      message: '計算に使う一つの数として読めません',
      remedy: '資料にある数と単位だけを書き、なければ figure の行を消してください',
    }),
    needlessTextOnly: (field) => ({
      message: `textOnly に ${field} がありますが、${field} は数（または値なし）として読めます`,
      remedy: `資料と見比べて、${field} が正しければ textOnly から ${field} を消してください`,
    }),
    textOnlyWithoutNote: (field) => ({
      message: `${field} が一つの数でないわけを書いた note がありません`,
      remedy: '印字のとおりであることと、そのわけを note に書いてください',
    }),
    figureWithoutValue: () => ({
      message: '印字の値（value）がないので、この数は使われません',
      remedy: '印字のとおりの値を value に書くか、figure の行を value に変えてください',
    }),
    badWardCode: (written) => ({
      message: `${area}のコードとして読めません`,
      remedy:
        narrowed(written, /^[A-Za-z0-9]+$/) ??
        '公式のコード（全国地方公共団体コードなど）を半角の数字や英字で書いてください',
    }),
    notANumber: (written) => ({
      message: '数ではありません',
      remedy: narrowed(written, /^\d+$/) ?? '1、2、3 のように半角の数字で書いてください',
    }),
    badYear: (written) => ({
      message: `${yearWord}として読めません`,
      remedy: yearRemedy(written) ?? `西暦4けたで書いてください（平成28${yearWord}は 2016）`,
    }),
    longId: (written) => ({
      message: `アドレスに使うには長すぎます（${written.length}字。100字まで）`,
      remedy: '短い名前にしてください（公開したあとは変えられません）',
    }),
    badCode: (written) => ({
      message: '番号として読めません',
      remedy:
        narrowed(written, CODE) ??
        separated(written, ID) ??
        '英数字などの字を、- . / : _ でつないで書いてください（例 4-1-a、2.3）',
    }),
    badId: (written) => ({
      message: 'アドレスに使えない文字があります',
      remedy:
        narrowed(written, ID) ??
        separated(written, ID) ??
        '半角の英数字とハイフンだけで書いてください（例 4-1-a）',
    }),
    needsIndicator: (comparability) => ({
      message: `comparability が ${comparability} なのに indicator がありません`,
      remedy: `どの共通指標の値かを indicator に書くか、${area}独自の指標なら own にしてください`,
    }),
    needsNote: () => ({
      message: 'variant なのに note がありません',
      remedy:
        '共通指標の設問や対象と何が違うかを note に書くか、設問も対象も同じなら same にしてください',
    }),
    ownWithIndicator: () => ({
      message: `own（${area}独自の指標）なのに indicator があります`,
      remedy: 'indicator を消すか、comparability を same か variant にしてください',
    }),
    badUrl: () => ({
      message: 'アドレスとして読めません',
      remedy: 'https:// で始まり / で終わるアドレスを書いてください',
    }),
    badEmail: () => ({
      message: 'メールアドレスとして読めません',
      remedy: 'name@example.org のように半角で書いてください',
    }),
    badPageUrl: () => ({
      message: 'アドレスとして読めません',
      remedy: 'https:// で始まるアドレスを書いてください',
    }),
    badRepository: () => ({
      message: 'リポジトリーの名前として読めません',
      remedy: '「持ち主/名前」のように半角で書いてください（例 city/monosashi）',
    }),
    needsContact: () => ({
      message: '連絡先の email も url もありません',
      remedy: 'どちらか一つを書くか、contact の項目を消してください',
    }),
    ...lookRules,
    badVersion: () => ({
      message: '版の番号として読めません',
      remedy: '1.0.2 のように、半角の数字三つを点でつないで書いてください',
    }),
    badDate: (written) => ({
      message: '日付として読めません',
      remedy: dateRemedy(written) ?? '暦にある日を 2026-11-21 のように書いてください',
    }),
    badReport: () => ({
      message: 'どの報告か読めません',
      remedy: `報告のファイル名にならって「${area}/${yearWord}」と書いてください（例 north/2016）`,
    }),
    badAddress: (written) => ({
      message: 'サイトの中のアドレスとして読めません',
      remedy: addressRemedy(written),
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
      remedy: `「50%以上」「464台以下」「40〜50%」「前${yearWord}より10件減」のように書くか、印字のとおりなら、比べる形を figure に書いてください。数と比べる目標でなければ inWords: yes と書き足してください`,
    }),
    otherTargetYear: (year) => ({
      message: `目標の文にある${yearWord}（${year}）と違います`,
      remedy: '資料と見比べて直すか、by の行を消してください',
    }),
    moreAnswers: () => ({
      message: '答えた人の数（answered）が、たずねた人の数（asked）より多くなっています',
      remedy:
        '資料と見比べて、二つの数を直してください（どちらかが資料になければ、その行を消せます）',
    }),
  }) satisfies Record<Exclude<Mistake, 'unknownUnit'>, (about: string) => Explanation>;
