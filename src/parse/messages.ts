import type { z } from 'zod';
import type { Mistake } from '../model/content/fields.ts';
import { MISTAKES } from './mistakes.ts';
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
    remedy: 'ほかの同じ項目にならって書いてください',
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
