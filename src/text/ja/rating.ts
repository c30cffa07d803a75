import type { Difference } from '../../model/standing/agreement.ts';
import type { Terms } from '../terms.ts';

/** Words of the page that puts the wards' own ratings beside the figures. Neutral: neither side is the right one. */
export const ratingWords = ({ area, yearWord }: Terms) =>
  ({
    ratingsTitle: `${area}の評価と数値を見比べる`,
    ratingsDescription: `${area}が自分で付けた評価を、目標に達したかどうか、前${yearWord}からどう動いたかと並べて示します。`,
    ratingsCaution: `向きが違っていても、評価が誤りだという意味ではありません。目標の${yearWord}がまだ先のこともあり、${area}は計画の進み具合や数値以外の様子も見て評価しています。`,
    ratingsMethodHeading: '見比べ方',
    ratingsMethod: [
      `${area}の評価は、${area}が自分で付けたものを報告のとおりに載せています。数値から計算したものではありません。`,
      `数値のほうは、値が目標に達したか、前${yearWord}から良い方向に動いたかを、機械的に確かめています。`,
      `目標の${yearWord}がまだ先のときは「まだ達していない」、その${yearWord}の報告かそれより後の報告なら「達しなかった」です。`,
      '調査の誤差の範囲内にある差は、良い方向とも逆の方向ともいえないため、見比べるのに使いません。',
      `このサイトは点数や順位を付けません。向きの違うものから示すので、${area}の課題や今後の対応と合わせて読んでください。`,
    ],
    resultRatings: '結果の評価',
    initiativeRatings: '取組の印と有効性',
    comparison: '見比べると',
    valueAndTarget: '値と目標',
    sincePrevious: `前${yearWord}から`,
    overallOf: (grade: string) => `戦略全体：${grade}`,
    noRating: '評価の記載なし',
    undecided: '判断できない',

    differs: '向きの違うものすべて',
    agrees: '違いなし',
    incomparable: '比べられない',
    missingRating: '比べられない（評価の記載なし）',
    missingFigure: '比べられない（判断できる数値なし）',
    difference: {
      'favourable-missed': (grade: string) => `「${grade}」と評価、目標には達しなかった`,
      'favourable-not-yet': (grade: string) => `「${grade}」と評価、目標にはまだ達していない`,
      'unfavourable-reached': (grade: string) => `「${grade}」と評価、目標には達している`,
      'favourable-worse': (grade: string) => `「${grade}」と評価、前${yearWord}からは逆の方向`,
      'unfavourable-better': (grade: string) => `「${grade}」と評価、前${yearWord}からは良い方向`,
      'achieved-missed': () => '達成の印、数値は目標に届かなかった',
      'unachieved-reached': () => '未達成の印、数値は目標に届いている',
      'effective-missed': (grade: string) => `「${grade}」と評価、数値は目標に届かなかった`,
      'ineffective-reached': (grade: string) => `「${grade}」と評価、数値は目標に届いている`,
    } satisfies Record<Difference, (grade: string) => string>,

    resultsLead: (all: number, compared: number, different: number) =>
      all === 0
        ? '結果は、まだ登録されていません。'
        : compared === 0
          ? `${all}件の結果のうち、評価と数値を見比べられるものはありません。`
          : `${all}件の結果のうち、評価と数値を見比べられるのは${compared}件です。${differing(compared, different)}`,
    initiativesLead: (all: number, compared: number, different: number) =>
      all === 0
        ? '取組は、まだ登録されていません。'
        : compared === 0
          ? `${all}件の取組のうち、印と数値を見比べられるものはありません。`
          : `${all}件の取組のうち、印や有効性と数値を見比べられるのは${compared}件です。${differing(compared, different)}`,
  }) as const;

function differing(compared: number, different: number): string {
  if (different === 0) return '向きの違うものはありません。';
  if (different === compared) return 'そのすべてで、評価と数値の向きが違います。';
  return `そのうち${different}件で、評価と数値の向きが違います。`;
}
