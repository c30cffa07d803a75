import type { Explanation } from '../explanation.ts';
import type { Terms } from '../terms.ts';

/** Warnings about names, sentences and questions. */
export const wordWarnings = ({ area, yearWord }: Terms) => ({
  otherQuestion: (code: string, name: string): Explanation => ({
    message: `名前は、別の共通指標「${code}」（${name}）の言葉に近いものです`,
    remedy: `${code} の結果なら、indicator を ${code} に直してください`,
  }),
  otherWords: (name: string): Explanation => ({
    message: `same ですが、名前が共通指標の言葉（${name}）と大きく違います`,
    remedy:
      '設問や対象が違えば comparability を variant か own に直し、同じなら、同じといえるわけを note に書いてください',
  }),
  sameWords: (code: string): Explanation => ({
    message: `variant ですが、名前は共通指標 ${code} の言葉と同じです`,
    remedy:
      '対象も同じなら comparability を same に直してください。一部の人だけに聞いた問いなら、surveys の part に対象を書き、survey でその調査を示してください',
  }),
  commonWords: (code: string): Explanation => ({
    message: `own ですが、名前は共通指標 ${code} の言葉と同じです`,
    remedy: `共通指標の値なら、indicator: ${code} と書き、comparability を same か variant に直してください`,
  }),
  otherName: (year: number, name: string): Explanation => ({
    message: `名前が、${year}${yearWord}の報告の「${name}」と違います`,
    remedy: '書き間違いなら直し、設問や対象が変わったなら、何が変わったかを break に書いてください',
  }),
  otherMethod: (year: number): Explanation => ({
    message: `答えた人の選び方（調査の method）が、${year}${yearWord}の報告と違います`,
    remedy: '選び方が変わったなら、そのことを break に書いてください',
  }),
  renamed: (year: number, name: string): Explanation => ({
    message: `${year}${yearWord}の報告の「${name}」に似た、新しい名前です`,
    remedy: `書き間違いなら直し、同じものを測っているなら、二つの${yearWord}の報告で同じ id を付けてください（設問が変わったなら break も書きます）`,
  }),
  otherSource: (named: string, own: string): Explanation => ({
    message: `${own}の報告なのに、${named}の名前があります`,
    remedy: `ほかの${area}の報告から写したままなら、書きかえてください`,
  }),
  otherWard: (named: string): Explanation => ({
    message: `別の${area}（${named}）の名前があります`,
    remedy: `ほかの${area}の報告から写したものが混ざっていないか、資料と見比べてください`,
  }),
  oddYear: (text: string, year: number): Explanation => ({
    message: `「${text}」（${year}年）は、報告の${yearWord}から離れすぎています`,
    remedy: `${yearWord}の数字を資料と見比べてください`,
  }),
  pastedText: (pasted: string): Explanation => ({
    message: `貼り付けたときに混ざったような文字（${pasted === '\t' ? 'タブ' : pasted}）があります`,
    remedy: 'その文字を消すか、ふつうの文字で打ち直してください',
  }),
  doubledMark: (marks: string): Explanation => ({
    message: `句読点が「${marks}」とつづいています`,
    remedy: '余分な句読点を消すか、抜けた言葉を書き足してください',
  }),
  openBracket: (bracket: string): Explanation => ({
    message: `かっこ「${bracket}」の相手がありません`,
    remedy: '文が途中で切れていないか確かめ、かっこをそろえてください',
  }),
  cutText: (): Explanation => ({
    message: '文が「。」で終わっていません',
    remedy: '文が途中で切れていないか確かめ、終わりまで書いてください',
  }),
});
