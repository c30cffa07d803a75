import type { YAMLError } from 'yaml';
import type { Words } from './problem.ts';

/** Says in plain Japanese what is wrong with the syntax of a YAML file. */
export const syntaxWords = (code: YAMLError['code']): Words => SYNTAX[code] ?? UNREADABLE;

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

export const SIGN: Words = {
  message: 'この記号では値を始められません',
  remedy: '値全体を "…" で囲んでください（例 unit: "%"）',
};

const UNREADABLE: Words = {
  message: 'YAMLとして読めません',
  remedy: '前後の行の字下げ・引用符・コロン（半角の「: 」）を確かめてください',
};

const COLON: Words = {
  message: '項目名のあとに「: 」がありません',
  remedy: '半角のコロンと空白を書いてください（例 value: 81%）',
};

const SYNTAX: Partial<Record<YAMLError['code'], Words>> = {
  DUPLICATE_KEY: {
    message: '同じ項目名が二度書かれています',
    remedy: 'どちらか一方を消してください',
  },
  TAB_AS_INDENT: TAB,
  BAD_INDENT: {
    message: '字下げがそろっていません',
    remedy: '字下げを上の項目にそろえてください',
  },
  MISSING_CHAR: {
    message: '記号が足りないか、字下げがそろっていません',
    remedy: '「- 」や「: 」（半角、あとに空白）を補うか、字下げを上の項目にそろえてください',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: '値の中に「: 」があります',
    remedy: '値に「: 」が含まれるときは全体を "…" で囲んでください',
  },
  MULTILINE_IMPLICIT_KEY: COLON,
  BAD_SCALAR_START: SIGN,
  BAD_ALIAS: SIGN,
  TAG_RESOLVE_FAILED: SIGN,
  UNEXPECTED_TOKEN: {
    message: 'ここには書けない記号があります',
    remedy:
      '一覧の「- 」は次の行から書き、値がなければ「―」、記号で始まる値は "…" で囲んでください',
  },
  MULTIPLE_DOCS: {
    message: '「---」で区切られています',
    remedy: '「---」の行を消して、一つのファイルに一つの内容だけを書いてください',
  },
};
