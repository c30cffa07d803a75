import type { Difference } from '../../model/standing/agreement.ts';
import type { Explanation } from '../explanation.ts';
import type { Terms } from '../terms.ts';

const odd = ({ yearWord }: Terms): Readonly<Record<Difference, string>> => ({
  'favourable-missed': `値は、目標の${yearWord}になっても目標に達していません`,
  'favourable-not-yet': '値は、目標にまだ達していません',
  'unfavourable-reached': '値は目標に達しています',
  'favourable-worse': `値は、前${yearWord}より悪くなっています`,
  'unfavourable-better': `値は、前${yearWord}より良くなっています`,
  'achieved-missed': '目標に達していない値があります',
  'unachieved-reached': '値はすべて目標に達しています',
  'effective-missed': '目標に達していない値があります',
  'ineffective-reached': '値はすべて目標に達しています',
});

const names = {
  rating: '評価（rating）',
  progress: '進捗状況（progress）',
  effectiveness: '有効性（effectiveness）',
  achievement: '達成状況（achievement）',
};

const parts = {
  aim: 'めざす状態（aim）',
  plan: '戦略（plan）',
  summary: '取組内容（summary）',
  withdrawal: '撤退基準（withdrawal）',
  done: '取組実績（done）',
};

const check = (mark: string): string =>
  `資料と見比べてください。資料のとおりなら、「${mark}」と印字されていることを note に書いてください（読む人にも伝わります）`;

/** Warnings about ratings, targets, and whole blocks and reports. */
export const reportWarnings = (terms: Terms) => {
  const { yearWord } = terms;
  return {
    rating: (mark: string, difference: Difference): Explanation => ({
      message: `「${mark}」ですが、${odd(terms)[difference]}`,
      remedy: check(mark),
    }),
    overall: (field: 'rating' | 'progress' | 'effectiveness', mark: string): Explanation => ({
      message: `${names[field]}の「${mark}」が、${field === 'rating' ? 'どの個別の評価とも' : '全体の評価と'}合いません`,
      remedy: check(mark),
    }),
    unrated: (field: keyof typeof names): Explanation => ({
      message: `ほかにはある${names[field]}がありません`,
      remedy: '資料に印字されていれば書き足してください',
    }),
    missingTarget: (): Explanation => ({
      message: '結果があるのに、目標がありません',
      remedy: '資料に目標が印字されていれば書き足してください',
    }),
    otherTarget: (number: number, written: number | null): Explanation => ({
      message:
        written === null
          ? `上の${number}番目の目標と同じ名前ですが、その目標に答える結果になっていません`
          : `${written}番目の目標に答える結果と書かれていますが、名前は${number}番目の目標に近いものです`,
      remedy: `${number}番目の目標の結果なら、番号を ${number} と書いてください`,
    }),
    unansweredTarget: (): Explanation => ({
      message: 'この目標に答える結果がありません',
      remedy:
        '下の結果のどれかが答えていれば、その outcome に番号を書き、なければ、そのことを note に書いてください',
    }),
    emptyTarget: (target: string): Explanation => ({
      message: `目標「${target}」には、どんな値でも達します`,
      remedy: '数字が抜けていないか、資料と見比べてください',
    }),
    opposedTarget: (target: string, direction: 'higher' | 'lower'): Explanation => ({
      message: `目標「${target}」の向きが、${direction === 'higher' ? '大きい' : '小さい'}ほど良い指標と逆です`,
      remedy: '「以上」と「以下」を資料と見比べてください',
    }),
    incomparable: (value: string, target: string): Explanation => ({
      message: `値「${value}」を目標「${target}」と比べられません`,
      remedy: '単位と、目標との対応を資料と見比べてください',
    }),
    otherThanCommon: (target: string, common: string): Explanation => ({
      message: `目標「${target}」が、同じ${yearWord}の共通の目標「${common}」と違います`,
      remedy: '資料と見比べてください',
    }),
    otherThanBefore: (target: string, before: string): Explanation => ({
      message: `目標「${target}」が、前の${yearWord}の報告の「${before}」と違います`,
      remedy: '資料と見比べてください',
    }),
    targetYear: (by: number, year: number): Explanation => ({
      message: `目標の${yearWord}（${by}）が、${year}${yearWord}の報告の目標として${by < year ? '過ぎています' : '先すぎます'}`,
      remedy: `資料と見比べてください（平成29${yearWord}は 2017）`,
    }),
    noTargetYear: (): Explanation => ({
      message: `ほかの目標にはある${yearWord}（by）がありません`,
      remedy: '資料に印字されていれば書き足し、なければ、そのことを note に書いてください',
    }),
    reportYear: (year: number): Explanation => ({
      message: `${year}${yearWord}は、まだ来ていないか、ずっと前の${yearWord}です`,
      remedy: `${yearWord}を資料と見比べてください（平成28${yearWord}は 2016）`,
    }),
    releaseDay: (date: string): Explanation => ({
      message: `版の日付（${date}）が、まだ来ていません`,
      remedy: '公開する日を書いてください',
    }),
    otherId: (id: string, code: string): Explanation => ({
      message: `id「${id}」が、番号「${code}」と合いません`,
      remedy: '番号を資料と見比べてください',
    }),
    otherStrategy: (code: string, strategies: readonly string[]): Explanation => ({
      message: `取組「${code}」の番号が、戦略「${strategies.join('・')}」の続きではありません`,
      remedy: '番号と、strategies の戦略を資料と見比べてください',
    }),
    otherOrder: (before: string, code: string): Explanation => ({
      message: `番号が「${before}」の次に「${code}」となっています`,
      remedy: '番号を資料と見比べ、抜けた取組がないか確かめてください',
    }),
    missingPart: (part: keyof typeof parts): Explanation => ({
      message: `ほかにはある${parts[part]}がありません`,
      remedy: '資料に印字されていれば書き足し、なければ、そのことを note に書いてください',
    }),
    noInitiative: (): Explanation => ({
      message: 'この戦略の取組がありません',
      remedy: '取組の strategies にこの戦略の番号があるか、抜けた取組がないか確かめてください',
    }),
    emptyList: (list: 'strategies' | 'initiatives'): Explanation => ({
      message: `${list === 'strategies' ? '戦略（strategies）' : '取組（initiatives）'}が一つもありません`,
      remedy: 'ファイルが途中で切れていないか、資料と見比べてください',
    }),
    strayIndicator: (code: string): Explanation => ({
      message: `指標「${code}」は、この取組の戦略の indicators にありません`,
      remedy: '資料の行と見比べ、ここか戦略の indicators を直してください',
    }),
    copiedReport: (year: number): Explanation => ({
      message: `${yearWord}のほかは、${year}${yearWord}の報告とまったく同じです`,
      remedy: '写しただけなら、資料を見て書きかえてください',
    }),
    copiedValues: (year: number, all: number, same: number): Explanation => ({
      message: `前の${yearWord}からつづく結果${all}件のうち${same}件の値が、${year}${yearWord}の報告と同じです`,
      remedy: `前の${yearWord}の値が残っていないか、資料と見比べてください`,
    }),
    copiedPart: (year: number): Explanation => ({
      message: `${year}${yearWord}の報告とまったく同じです`,
      remedy: `前の${yearWord}のものが残っていないか、資料と見比べてください`,
    }),
    copiedText: (year: number): Explanation => ({
      message: `${year}${yearWord}の報告と同じ文で、その${yearWord}のことが書かれています`,
      remedy: `前の${yearWord}のものが残っていれば、書きかえるか消してください`,
    }),
  };
};
