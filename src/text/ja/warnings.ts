import type { Explanation } from '../explanation.ts';
import type { Terms } from '../terms.ts';
import { figureWarnings } from './warnings-figure.ts';
import { reportWarnings } from './warnings-report.ts';
import { wordWarnings } from './warnings-words.ts';

/** What is said of what is readable but unlikely in content files. */
export const warnings = (terms: Terms) => ({
  ...figureWarnings(terms),
  ...reportWarnings(terms),
  ...wordWarnings(terms),
  todo: (): Explanation => ({
    message: 'まだ書かれていません（TODO）',
    remedy:
      '資料を見て書いてください。印字がなければ行ごと消し、「―」と印字されていれば ― と書いてください',
  }),
  siteMoved: (version: string, base: string): Explanation => ({
    message: `版 ${version} を記録したときのアドレスは ${base} でした。公開データの中のアドレスもすべて変わります`,
    remedy:
      '引っ越したのでなければ元に戻し、引っ越したのなら、古いアドレスから新しいアドレスへ転送してください',
  }),
  unneeded: (kind: string): Explanation => ({
    message: `「${kind}」と確かめた注意は、いまは出ていません`,
    remedy: 'もう当たらないので、この行を消してください',
  }),
  /** Before the place of a warning, with its kind, by which it is confirmed. */
  label: (kind: string): string => `注意（${kind}）`,
  /** How a warning is answered. */
  answer: (kind: string): string =>
    `資料のとおりで直すところがなければ、その項目と並べて confirmed: { ${kind}: 資料のどこで確かめたか } と書くと、次から出ません（「注意」のあとの言葉が、注意の種類です）。`,
  count: (errors: number, warnings: number): string =>
    errors + warnings === 0 ? '誤りも注意もありません。' : `誤り ${errors}件、注意 ${warnings}件`,
  more: (count: number): string => `ほかに${count}件あります。npm run check で、すべて見られます。`,
});
