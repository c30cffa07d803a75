import type { z } from 'zod';
import type { Mistake } from '../model/fields.ts';
import { UNITS } from '../model/unit.ts';
import { nearest } from './nearest.ts';
import type { Finding, Path, Words } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** Says in plain Japanese what a schema found wrong; `knownKeys` are the keys allowed at a path. */
export function findingsOf(
  issue: Issue,
  knownKeys: (path: Path) => readonly string[],
): readonly Finding[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey([...path, key], key, knownKeys(path)));
  }
  return [{ path, ...describe(issue) }];
}

function unknownKey(path: Path, key: string, known: readonly string[]): Finding {
  const near = nearest(key, known);
  const remedy = near
    ? `「${near}」の書き間違いではありませんか`
    : `使える項目は ${known.join('・')} です`;
  return { path, at: 'key', message: `「${key}」という項目はありません`, remedy };
}

function describe(issue: Issue): Words {
  if (issue.code === 'invalid_type') return wrongType(issue);
  if (issue.code === 'invalid_value') return wrongChoice(issue);
  if (issue.code === 'too_small') {
    return {
      message: '空になっています',
      remedy: '内容を書いてください（省ける項目は行ごと消せます）',
    };
  }
  if (issue.code === 'custom') return custom(issue.params);
  return {
    message: '形式が正しくありません',
    remedy: 'ほかの報告ファイルの同じ項目にならって書いてください',
  };
}

function wrongType({ expected, input }: z.core.$ZodIssueInvalidType): Words {
  if (input === undefined)
    return { message: '項目がありません', remedy: 'この項目を書き足してください' };
  if (expected === 'array') {
    return { message: '一覧ではありません', remedy: '行のはじめに「- 」を付けて並べてください' };
  }
  if (expected === 'string') {
    return { message: '一つの値ではありません', remedy: '一行の文字として書いてください' };
  }
  return {
    message: '項目の集まりではありません',
    remedy: '字下げして「項目: 値」を並べてください',
  };
}

const wrongChoice = ({ values, input }: z.core.$ZodIssueInvalidValue): Words =>
  input === undefined
    ? { message: '項目がありません', remedy: `${values.join('・')} のどれかを書いてください` }
    : {
        message: `「${shown(input)}」は使えません`,
        remedy: `${values.join('・')} のどれかを書いてください`,
      };

const shown = (input: unknown): string =>
  typeof input === 'string' ? input : JSON.stringify(input);

function custom(params: Record<string, unknown> | undefined): Words {
  const { code, about } = params as { code: Mistake; about: string };
  return MISTAKES[code](about);
}

const MISTAKES: Readonly<Record<Mistake, (about: string) => Words>> = {
  unknownUnit: (unit) => ({
    message: `単位「${unit}」は使えません`,
    remedy: `${nearest(unit, UNITS) ?? UNITS.slice(0, 12).join('・')} などの単位で書いてください`,
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
};
