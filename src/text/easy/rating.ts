import type { Difference } from '../../model/standing/agreement.ts';
import type { TargetStatus } from '../../model/figure/attainment.ts';
import type { RatedSaid } from '../ja/rated.ts';
import type { Terms } from '../terms.ts';
import { things } from './count.ts';
import { movedPolite } from './moved.ts';

const STANDS: Readonly<Record<TargetStatus, string>> = {
  reached: 'とどきました',
  notYet: 'まだ とどいていません',
  missed: 'とどきませんでした',
  untold: '比べられません',
};

const counted = (what: string, all: number, compared: number, different: number): string =>
  all === 0
    ? `${what}は、まだ ありません。`
    : `${what}は ${things(all)}です。評価と 数字を 比べられるのは ${things(compared)}です。${different === 0 ? 'ちがう ものは ありません。' : `評価と 数字が ちがうのは ${things(different)}です。`}`;

/** Words of the page that puts ratings beside figures, in short sentences. Neither side is the right one. */
export const ratingWords = ({ area }: Terms) =>
  ({
    ratingsTitle: `${area}の 評価と 数字を 比べる`,
    ratingsDescription: `評価は、${area}が 自分の 仕事を 見て、うまく いったかどうかを 決めた ものです。評価と 数字を 並べて 見せます。`,
    ratingsCaution: `評価と 数字が ちがう ときが あります。評価が まちがいという 意味では ありません。目標の 年が まだ 先の ことも あります。${area}は、数字の ほかの ことも 見て 評価します。`,
    ratingsMethodHeading: '比べ方',
    ratingsMethod: [
      `評価は、${area}が 報告に 書いた ものです。このサイトが 計算した ものでは ありません。`,
      '数字は、目標に とどいたか、前の 年より 良くなったかを 見ました。',
      '目標の 年が まだ 先の ときは「まだ とどいていない」です。目標の 年か、その あとの ときは「とどかなかった」です。',
      'ちがいが 小さくて はっきり しない ものは、良くなったとも 悪くなったとも 言いません。',
      'このサイトは、点数や 順位を つけません。評価と 数字が ちがう ものを、先に 見せます。',
    ],
    resultRatings: '結果の 評価',
    initiativeRatings: '取組の 印と、役に 立ったか',
    comparison: '比べると',
    valueAndTarget: '数字と 目標',
    sincePrevious: '前の 年から',
    overallOf: (grade: string) => `戦略 ぜんぶ：${grade}`,
    noRating: '評価なし',
    differs: '評価と 数字が ちがう もの ぜんぶ',
    agrees: '同じ',
    incomparable: '比べられない',
    missingRating: '比べられない（評価なし）',
    missingFigure: '比べられない（比べる 数字なし）',
    difference: {
      'favourable-missed': (grade: string) => `「${grade}」と 書いた。目標に とどかなかった`,
      'favourable-not-yet': (grade: string) => `「${grade}」と 書いた。目標に まだ とどいていない`,
      'unfavourable-reached': (grade: string) => `「${grade}」と 書いた。目標に とどいた`,
      'favourable-worse': (grade: string) => `「${grade}」と 書いた。前の 年より 悪くなった`,
      'unfavourable-better': (grade: string) => `「${grade}」と 書いた。前の 年より 良くなった`,
      'achieved-missed': () => '「目標に とどいた」の 印。数字は とどかなかった',
      'unachieved-reached': () => '「目標に とどかない」の 印。数字は とどいた',
      'effective-missed': (grade: string) => `「${grade}」と 書いた。数字は 目標に とどかなかった`,
      'ineffective-reached': (grade: string) => `「${grade}」と 書いた。数字は 目標に とどいた`,
    },
    resultsLead: (all: number, compared: number, different: number) =>
      counted('結果', all, compared, different),
    initiativesLead: (all: number, compared: number, different: number) =>
      counted('取組', all, compared, different),

    ratedDiffers: ({ grade, name, value, target, move }: RatedSaid) =>
      [
        `${area}の 評価は「${grade ?? ''}」です。「${name}」は ${value}です。`,
        target ? `目標は ${target.text}です。${STANDS[target.status]}。` : '',
        move === null
          ? ''
          : `前の 年${move.trend === 'flat' ? 'と' : `より ${move.amount}`} ${movedPolite(move.trend, move.unit)}。`,
      ].join(''),
    ratedPlain: ({ grade, name, value }: Pick<RatedSaid, 'grade' | 'name' | 'value'>) =>
      `「${name}」は ${value}です。${area}の 評価は${grade === null ? ' 書いていません' : `「${grade}」です`}。`,
    ratedMark: (difference: Difference, mark: string) =>
      `${difference.includes('effective') ? '役に 立ったか' : '結果の 印'}は「${mark}」です。${difference.endsWith('missed') ? 'でも、目標に とどかなかった 数字が あります' : 'でも、数字は みんな 目標に とどいています'}。`,
    ratedWards: `${area}ごとの 数（いちばん 新しい 報告）`,
    ratedWardHeads: [area, '結果', '評価と ちがう 数字', '取組', '評価と ちがう 数字'],
    ratedCsv: 'ぜんぶを CSV（ファイル）で もらう',
    ratedEarlier: (count: number) => `前の 報告（${things(count)}）`,
  }) as const;
