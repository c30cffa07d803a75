import type { Explanation } from '../explanation.ts';
import { limitMessages } from './messages-limit.ts';

/** Messages of files that cannot be read, or not without a loss. */
export const yamlMessages = {
  ...limitMessages,
  garbled: (): Explanation => ({
    message: '文字化けしていて読めません',
    remedy: '文字コードをUTF-8にして保存してください',
  }),
  unprinted: (code: string): Explanation => ({
    message: `目に見えない文字（${code}）が入っています`,
    remedy: 'この場所の文字を消して、打ち直してください',
  }),
  privateCharacter: (code: string): Explanation => ({
    message: `ほかの機械では表示できない外字（${code}）が入っています`,
    remedy: '資料を見て、ふつうの文字で打ち直してください',
  }),
  radical: (character: string): Explanation => ({
    message: `漢字に似た別の文字「${character}」が入っています`,
    remedy: '資料を見て、ふつうの漢字で打ち直してください',
  }),
  conflict: (): Explanation => ({
    message: '二人の編集が重なった跡（<<<<<<<、=======、>>>>>>>）が残っています',
    remedy:
      '「=======」の上と下を資料と見比べて正しいほうを残し、<<<<<<<、=======、>>>>>>> の行を消してください',
  }),
  swallowedText: (lost: string, value: string): Explanation => ({
    message: `「#」から後ろ（${lost}）は読まれません`,
    remedy: `値の一部なら ${JSON.stringify(value)} のように値全体を "…" で囲み、覚え書きなら「#」から後ろを上の行に移してください`,
  }),
  swallowedKey: (key: string): Explanation => ({
    message: `項目「${key}」が、上の文章の続きとして読まれています`,
    remedy: `「${key}」の行の字下げを、上の文章の項目名にそろえてください（引用符で始まる文章なら、その終わりも確かめてください）`,
  }),
  emptyEntry: (): Explanation => ({
    message: '「-」だけで、中身がありません',
    remedy: '中身を書くか、書くものがなければこの「-」を消してください',
  }),
  continuedEntry: (): Explanation => ({
    message: '一覧の区切りの「- 」がなく、上の行の続きのように見えます',
    remedy:
      '一覧の次のものなら、行のはじめに「- 」（半角、あとに空白）を付け、続きなら上の行につなげてください',
  }),
  cutOff: (): Explanation => ({
    message: 'ファイルが行の途中で終わっています',
    remedy:
      '資料と見比べて続きが失われていないか確かめ、最後の行のあとに改行を入れてください（値がなければ「―」と書きます）',
  }),
  extraComma: (): Explanation => ({
    message: 'かっこの中の区切り「,」のあいだに、値がありません',
    remedy: '値を書くか、余分な「,」を消してください',
  }),
  tab: (): Explanation => ({
    message: '字下げにタブが使われています',
    remedy: '半角の空白に直してください',
  }),
  wideSpace: (): Explanation => ({
    message: '字下げに全角の空白が使われています',
    remedy: '半角の空白に直してください',
  }),
  unclosed: (): Explanation => ({
    message: '引用符またはかっこが閉じられていません',
    remedy: 'ここで始まる引用符やかっこを閉じてください',
  }),
  afterClose: (): Explanation => ({
    message: '閉じた引用符やかっこのあとに、文字があります',
    remedy: "値全体を一組の引用符で囲んでください（値に \" が含まれるときは '…' で囲みます）",
  }),
  backslash: (): Explanation => ({
    message: '「"」で囲んだ値の中では「\\」を使えません',
    remedy: "値全体を '…' で囲んでください",
  }),
  missingComma: (): Explanation => ({
    message: 'かっこの中の区切りがありません',
    remedy: '項目のあいだを「, 」（半角、あとに空白）で区切ってください',
  }),
  sign: (value: string): Explanation => ({
    message: 'この記号では値を始められません',
    remedy: `${JSON.stringify(value)} のように、値全体を "…" で囲んでください`,
  }),
  misplacedDash: (): Explanation => ({
    message: 'ここには書けない記号があります',
    remedy:
      '一覧の「- 」は次の行から書き、値が印字されていなければ「―」と書き（評価なら行ごと消し）、「-」で始まる値は "…" で囲んでください',
  }),
  unreadable: (): Explanation => ({
    message: 'YAMLとして読めません',
    remedy: '前後の行の字下げ・引用符・コロン（半角の「: 」）を確かめてください',
  }),
  missingColon: (): Explanation => ({
    message: '項目名のあとに「: 」がありません',
    remedy: '半角のコロンと空白を書いてください（例 value: 81%）',
  }),
  colonInValue: (value: string): Explanation => ({
    message: '値の中に「: 」があります',
    remedy: `${JSON.stringify(value)} のように、値全体を "…" で囲んでください`,
  }),
  duplicateKey: (): Explanation => ({
    message: '同じ項目名が二度書かれています',
    remedy: '資料と見比べて、合わないほう一方を消してください',
  }),
  severalDocuments: (): Explanation => ({
    message: '「---」で区切られています',
    remedy: '「---」の行を消して、一つのファイルに一つの内容だけを書いてください',
  }),
  gluedDash: (shown: string): Explanation => ({
    message: '一覧の「-」のあとに空白がありません',
    remedy: `「${shown}」のように、「-」のあとに半角の空白を入れてください`,
  }),
  otherDash: (sign: string): Explanation => ({
    message: `一覧の区切りが「${sign}」になっています`,
    remedy: `「${sign}」を、半角の「-」と半角の空白に直してください`,
  }),
  joinedLine: (field: string): Explanation => ({
    message: `項目「${field}」が、前の項目と同じ行にあります`,
    remedy: `「${field}」の前で改行し、行のはじめの空白を上の項目にそろえてください`,
  }),
  spreadsheetError: (error: string): Explanation => ({
    message: `表計算ソフトの表示（${error}）が貼り付けられていて、値がありません`,
    remedy: '資料を見て値を書いてください。印字がなければ、この行を消してください',
  }),
  wideDash: (): Explanation => ({
    message: '「-」のあとの空白が多すぎます',
    remedy: '「-」のあとの半角の空白を1個にしてください',
  }),
  lostDash: (): Explanation => ({
    message: '一覧の区切りの「- 」がありません',
    remedy: 'ここから次のものが始まるなら、項目名の前に「- 」（半角、あとに空白）を付けてください',
  }),
  uneven: (blanks: number, near: readonly number[]): Explanation => ({
    message: `字下げがそろっていません（行のはじめの空白が${blanks}個）`,
    remedy:
      near.length === 0
        ? '字下げを上の項目にそろえてください'
        : `行のはじめの空白を${near.join('個か')}個にして、上の${near.length > 1 ? '同じまとまりの' : ''}項目にそろえてください`,
  }),
};
