import type { Explanation } from '../explanation.ts';
import type { Terms } from '../terms.ts';

/** Warnings about figures and ratings. */
export const figureWarnings = ({ yearWord }: Terms) => ({
  restated: (previous: string, year: number, value: string): Explanation => ({
    message: `前${yearWord}の値が「${previous}」ですが、${year}${yearWord}の報告では「${value}」です`,
    remedy:
      '資料と見比べ、書き間違いなら直してください。資料のとおりなら、サイトには「改定」と示されます',
  }),
  oldPrevious: (previous: string, year: number): Explanation => ({
    message: `前${yearWord}の値「${previous}」が、${year}${yearWord}の報告の前${yearWord}の値のままです`,
    remedy: `資料を見て、${year}${yearWord}の値を書いてください`,
  }),
  swapped: (value: string): Explanation => ({
    message: `値「${value}」は、前の${yearWord}の報告にある前${yearWord}の値です。値と前${yearWord}の値が入れかわっているようです`,
    remedy: '資料と見比べ、入れかわっていれば value と previous を書きかえてください',
  }),
  leap: (value: string, previous: string): Explanation => ({
    message: `値「${value}」が、前${yearWord}の「${previous}」から大きく離れています`,
    remedy:
      'けたや数字の順を資料と見比べてください。設問が変わったなら、何が変わったかを break に書いてください',
  }),
  otherDigits: (figure: string, other: string, whose: 'value' | 'target'): Explanation => ({
    message: `${whose === 'target' ? '値' : '目標'}「${figure}」が、${whose === 'target' ? '目標' : '値'}「${other}」とけたが違います`,
    remedy: 'けたと単位を資料と見比べてください',
  }),
  fraction: (text: string, percent: string): Explanation => ({
    message: `割合なのに「${text}」と書かれています`,
    remedy: `資料に ${percent} と印字されていれば、${percent} と書いてください（表計算ソフトから貼ると、割合が小数になることがあります）`,
  }),
  above: (text: string): Explanation => ({
    message: `「${text}」は、0%から100%の外です`,
    remedy: '資料と見比べてください',
  }),
  lostUnit: (text: string, unit: string): Explanation => ({
    message: `「${text}」に単位がありません（比べるものには「${unit}」とあります）`,
    remedy: '資料に印字されていれば、単位を書き足してください',
  }),
  otherUnit: (unit: string, before: string): Explanation => ({
    message: `単位「${unit}」が、前${yearWord}の「${before}」と違います`,
    remedy: `資料と見比べてください。印字に数がいくつもあれば、前${yearWord}と比べられる数を figure に書けます`,
  }),
  missingValue: (): Explanation => ({
    message: `当${yearWord}の値（value）がありません`,
    remedy: '資料に値があれば書き、なければ、そのわけを note に書いてください',
  }),
  missingPrevious: (year: number, value: string): Explanation => ({
    message: `前${yearWord}の値がありませんが、${year}${yearWord}の報告には「${value}」とあります`,
    remedy: `資料に前${yearWord}の値が印字されていれば、previous に書いてください`,
  }),
  missingColumn: (): Explanation => ({
    message: `ほかの結果にはある前${yearWord}の値（previous）の行がありません`,
    remedy: '資料を見て書き足してください。「―」と印字されていれば previous: ― と書いてください',
  }),
  oddDigits: (text: string, odd: string): Explanation => ({
    message: `「${text}」の「${odd}」が、ふつうの数字ではありません`,
    remedy: '数字の順と字を資料と見比べてください',
  }),
  swappedDigits: (number: string, twin: string): Explanation => ({
    message: `「${number}」と数字の順だけが違う「${twin}」が、この報告の別のところにあります`,
    remedy: '同じものの値なら、数字の順を資料と見比べてください',
  }),
  repeatedTarget: (): Explanation => ({
    message: '上の目標と、名前も目標も同じです',
    remedy: '二度書き写していれば、どちらか一方を消してください',
  }),
  unchanged: (value: string): Explanation => ({
    message: `値も前${yearWord}の値も「${value}」です`,
    remedy: '同じ数字を二度書き写していないか、資料と見比べてください',
  }),
  repeated: (value: string, isCopy: boolean): Explanation => ({
    message: `上の結果と同じ「${value}」です${isCopy ? '（名前も同じです）' : ''}`,
    remedy: isCopy
      ? '二度書き写していれば、どちらか一方を消してください'
      : '同じ数字を二度書き写していないか、資料と見比べてください',
  }),
  otherFigure: (text: string, read: string | null, figure: string): Explanation => ({
    message: read
      ? `印字「${text}」の数は${read}と読めますが、計算には${figure}を使うと書かれています`
      : `計算に使う${figure}が、印字「${text}」の中にありません`,
    remedy: `比べる目標や前${yearWord}と同じものを数えた数を、資料から figure に書いてください`,
  }),
  unusedSurvey: (): Explanation => ({
    message: 'この調査の値という結果がありません',
    remedy: '結果の survey にこの id を書くか、この報告の調査でなければ消してください',
  }),
  surveyRate: (rate: string, made: string): Explanation => ({
    message: `回収率「${rate}」が、対象と回答の人数から計算した${made}と合いません`,
    remedy: 'asked・answered・rate を資料と見比べてください',
  }),
});
