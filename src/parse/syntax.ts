import type { Words } from './problem.ts';

export const ENCODING: Words = {
  message: '文字化けしていて読めません',
  remedy: '文字コードをUTF-8にして保存してください',
};

export const TAB: Words = {
  message: '字下げにタブが使われています',
  remedy: '半角の空白に直してください',
};

export const WIDE_SPACE: Words = {
  message: '字下げに全角の空白が使われています',
  remedy: '半角の空白に直してください',
};

export const UNCLOSED: Words = {
  message: '引用符またはかっこが閉じられていません',
  remedy: 'ここで始まる引用符やかっこを閉じてください',
};

export const AFTER_CLOSE: Words = {
  message: '閉じた引用符やかっこのあとに、文字があります',
  remedy: "値全体を一組の引用符で囲んでください（値の中の \" は ' ' で囲めば使えます）",
};

export const ESCAPE: Words = {
  message: '「"」で囲んだ値の中では「\\」を使えません',
  remedy: "値全体を '…' で囲んでください",
};

export const COMMA: Words = {
  message: 'かっこの中の区切りがありません',
  remedy: '項目のあいだを「, 」（半角、あとに空白）で区切ってください',
};

export const SIGN: Words = {
  message: 'この記号では値を始められません',
  remedy: '値全体を "…" で囲んでください（例 unit: "%"）',
};

export const UNREADABLE: Words = {
  message: 'YAMLとして読めません',
  remedy: '前後の行の字下げ・引用符・コロン（半角の「: 」）を確かめてください',
};

export const COLON: Words = {
  message: '項目名のあとに「: 」がありません',
  remedy: '半角のコロンと空白を書いてください（例 value: 81%）',
};

export const DUPLICATE_KEY: Words = {
  message: '同じ項目名が二度書かれています',
  remedy: 'どちらか一方を消してください',
};

export const COLON_IN_VALUE: Words = {
  message: '値の中に「: 」があります',
  remedy: '値に「: 」が含まれるときは全体を "…" で囲んでください',
};

export const UNEXPECTED: Words = {
  message: 'ここには書けない記号があります',
  remedy: '一覧の「- 」は次の行から書き、値がなければ「―」、記号で始まる値は "…" で囲んでください',
};

export const MULTIPLE_DOCS: Words = {
  message: '「---」で区切られています',
  remedy: '「---」の行を消して、一つのファイルに一つの内容だけを書いてください',
};

export const gluedDash = (field: string): Words => ({
  message: '一覧の「-」のあとに空白がありません',
  remedy: `「- ${field}: 」のように、「-」のあとに半角の空白を入れてください`,
});

export const uneven = (indent: number, near: number | null): Words => ({
  message: `字下げがそろっていません（行のはじめの空白が${indent}個）`,
  remedy:
    near === null
      ? '字下げを上の項目にそろえてください'
      : `行のはじめの空白を${near}個にして、上の項目にそろえてください`,
});

export const LOST_DASH: Words = {
  message: '一覧の区切りの「- 」がありません',
  remedy: 'ここから次のものが始まるなら、項目名の前に「- 」（半角、あとに空白）を付けてください',
};

export const WIDE_DASH: Words = {
  message: '「-」のあとの空白が多すぎます',
  remedy: '「-」のあとの半角の空白を1個にしてください',
};
