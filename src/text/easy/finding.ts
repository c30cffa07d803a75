import type { Move, Stand } from '../stand.ts';
import type { Terms } from '../terms.ts';

type WardValue = readonly [ward: string, value: string];

const REACHED = {
  reached: 'とどきました',
  notYet: 'まだ とどいていません',
  missed: 'とどきませんでした',
};
const CLOSE =
  '目標との ちがいは 小さいです。ほかの 人に 聞いたら、ちがう 結果に なるかもしれません。';

const wards = ({ area }: Terms, names: readonly string[]): string =>
  names.length <= 3 ? names.join('、') : `${names.length}つの ${area}`;

const moved = (trend: Exclude<Move, 'unclear'>): string =>
  ({ up: '上がりました', down: '下がりました', flat: '同じです' })[trend];

/** What was found under an indicator, in short sentences. */
export const findingWords = (terms: Terms) => {
  const { area } = terms;
  return {
    nothingReported: 'この ことについての 報告は、まだ ありません。',
    onlyWords: (names: readonly string[]) =>
      `数字は ありません。${wards(terms, names)}は、言葉で 報告しました。`,
    onlyMissing: (names: readonly string[]) =>
      `数字は ありません。${wards(terms, names)}の 報告は、空いています。`,
    onlyApart: () =>
      `同じ 聞き方で 調べた ${area}は ありません。${area}が 自分の やり方で 調べました。`,
    milestoneUnstated: (target: string) =>
      `目標は「${target}」です。できたかどうかは、報告から わかりません。`,
    milestoneStated: (target: string, done: readonly string[]) =>
      done.length === 0
        ? `目標は「${target}」です。まだ どの ${area}も できていません。`
        : `目標は「${target}」です。${wards(terms, done)}は できました。`,
    oneWard: (year: string, ward: string) => `${ward}（${year}）`,
    thisYear: (year: string) => year,
    sameWards: (year: string, count: number) =>
      `${year}：${count}つの ${area}が、同じ ことを 聞きました`,
    valueAndStand: (who: string, value: string, stand: Stand | null) =>
      `${who}は ${value}です。${stand === null ? '' : standing(stand)}`,
    valuesAlike: (who: string, _: number, value: string, stand: Stand | null) =>
      `${who}。どの ${area}も ${value}です。${stand === null ? '' : standing(stand)}`,
    range: (who: string, low: string, high: string) =>
      `${who}。いちばん 小さいのは ${low}、いちばん 大きいのは ${high}です。`,
    bothAlike: (who: string, values: string, target: string, status: Stand['status']) =>
      `${who}。${values}。目標は ${target}です。どちらも ${REACHED[status]}。`,
    bothApart: (who: string, target: string, reached: WardValue, other: WardValue) =>
      `${who}。目標は ${target}です。${reached[0]}（${reached[1]}）は とどきました。${other[0]}は ${other[1]}です。`,
    allReached: (who: string, target: string) =>
      `${who}。目標は ${target}です。みんな とどきました。`,
    noneReached: (who: string, target: string, missed: boolean) =>
      `${who}。目標は ${target}です。${missed ? `どの ${area}も とどきませんでした` : `まだ どの ${area}も とどいていません`}。`,
    someReached: (who: string, target: string, names: readonly string[]) =>
      `${who}。目標は ${target}です。とどいたのは ${wards(terms, names)}です。`,
    restUntold: (count: number) => `ほかの ${count}つの ${area}は、わかりません。`,
    closeOf: () => CLOSE,
    movedBy: (trend: Exclude<Move, 'unclear'>, amount: string) =>
      trend === 'flat' ? '前の 年と 同じです。' : `前の 年より ${amount} ${moved(trend)}。`,
    movedUnclear: (amount: string) =>
      `前の 年との ちがい（${amount}）は 小さいです。変わったとは 言えません。`,
    movedBreak: '聞き方が 変わりました。前の 年とは 比べられません。',
    movedAll: (_: number, trend: Move) =>
      trend === 'unclear'
        ? `どの ${area}も、前の 年と あまり 変わりません。`
        : trend === 'flat'
          ? `どの ${area}も、前の 年と 同じです。`
          : `どの ${area}も、前の 年より ${moved(trend)}。`,
  } as const;
};

function standing({ target, status, close, away, lower }: Stand): string {
  const more = close ? CLOSE : '';
  if (status === 'reached' || away === null)
    return `目標は ${target}です。${REACHED[status]}。${more}`;
  const gap = lower ? `目標より ${away} 多いです` : `目標まで あと ${away}です`;
  return status === 'notYet' && !close
    ? `目標は ${target}です。${gap}。`
    : `目標は ${target}です。${REACHED[status]}。${more}`;
}
