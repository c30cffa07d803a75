import type { Explanation } from '../explanation.ts';

const oneOf = (choices: readonly string[]): string =>
  `${choices.join('・')} ${choices.length > 1 ? 'のどれかを' : 'と'}書いてください`;

/** Messages of fields that are missing, unknown or of another form. */
export const fieldMessages = {
  wholeFile: (): string => '（ファイル全体）',
  emptyFile: (): Explanation => ({
    message: 'ファイルがないか、中身が空です',
    remedy: 'このファイルを置いて、中身を書いてください',
  }),
  unknownKey: (
    key: string,
    near: string | null,
    known: readonly string[],
    line: string | null,
  ): Explanation => ({
    message: `「${key}」という項目はありません`,
    remedy: line
      ? `${line} の書き間違いではありませんか`
      : near
        ? `「${near}」の書き間違いではありませんか`
        : `使える項目は ${known.join('・')} です`,
  }),
  missingField: (choices: readonly string[]): Explanation => ({
    message: '項目がありません',
    remedy: choices.length > 0 ? oneOf(choices) : 'この項目を書き足してください',
  }),
  emptyField: (isOptional: boolean): Explanation => ({
    message: '空になっています',
    remedy: isOptional
      ? '資料にあれば内容を書いてください。印字されていなければ、この行を消してください'
      : '内容を書いてください',
  }),
  wrongChoice: (input: string, choices: readonly string[], isOptional: boolean): Explanation => ({
    message: `「${input}」は使えません`,
    remedy: isOptional
      ? `当てはまらなければ、この行を消してください。当てはまれば、${oneOf(choices)}`
      : oneOf(choices),
  }),
  notList: (line: string | null): Explanation => ({
    message: '一覧ではありません',
    remedy: line === null ? '行のはじめに「- 」を付けて並べてください' : `${line} と書いてください`,
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
    remedy: /^[.,]?[lIO|o]/.test(unit)
      ? `数字の 1 や 0 のところに「${unit.replace(/^[.,]/, '').charAt(0)}」と打たれているようです。資料と見比べて直してください`
      : `資料と見比べて、${near ? `「${near}」の書き間違いなら直してください` : `使える単位（${units.slice(0, 12).join('・')} など）で書くか、新しい単位なら framework.yaml の units に書き足してください`}`,
  }),
};
