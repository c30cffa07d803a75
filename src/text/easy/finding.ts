import type { Move, Stand } from '../stand.ts';
import type { Terms } from '../terms.ts';
import { thingsOf } from './count.ts';
import { MAYBE, movedPlain, movedPolite } from './moved.ts';

type Trend = Exclude<Move, 'unclear'>;
type WardValue = readonly [ward: string, value: string];

const REACHED = {
  reached: 'とどきました',
  notYet: 'まだ とどいていません',
  missed: 'とどきませんでした',
};
const SAME = '前の 年と 同じです。';
const CLOSE = `目標との ちがいは 小さいです。${MAYBE}`;

const wards = ({ area }: Terms, names: readonly string[]): string =>
  names.length <= 3 ? names.join('、') : `${thingsOf(names.length)} ${area}`;

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
        ? `目標は「${target}」です。「できた」と 書いた ${area}は、まだ ありません。`
        : `目標は「${target}」です。${wards(terms, done)}は「できた」と 書きました。`,
    oneWard: (year: string, ward: string) => `${ward}（${year}）`,
    thisYear: (year: string) => year,
    sameWards: (year: string, count: number) =>
      `${year}：${thingsOf(count)} ${area}が、同じ ことを 調べました`,
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
    restUntold: (count: number) => `ほかの ${thingsOf(count)} ${area}は、目標と 比べられません。`,
    valuesListed: (values: readonly WardValue[]) =>
      values.map(([ward, value]) => `${ward}は ${value}`).join('、'),
    valuesOf: (values: readonly WardValue[]) =>
      `${values.map(([ward, value]) => `${ward}は ${value}`).join('、')}です。`,
    nearAndFar: (near: string | null, far: string) =>
      `${near === null ? '' : `目標に いちばん 近いのは ${near}です。`}目標から いちばん 遠いのは ${far}です。`,
    highAndLow: (high: string, low: string) =>
      `いちばん 大きいのは ${high}です。いちばん 小さいのは ${low}です。`,
    wardsAt: (names: readonly string[], value: string) => `${wards(terms, names)}の ${value}`,
    closeOf: (names: readonly string[]) => `${wards(terms, names)}は、${CLOSE}`,
    movedBy: (trend: Trend, amount: string, unit: string | null) =>
      trend === 'flat' ? SAME : `前の 年より ${amount} ${movedPolite(trend, unit)}。`,
    movedUnclear: (amount: string) =>
      `前の 年との ちがい（${amount}）は 小さいです。変わったとは 言えません。`,
    movedBreak: '聞き方が 変わりました。前の 年とは 比べられません。',
    movedAll: (_: number, trend: Move, unit: string | null) =>
      trend === 'unclear'
        ? `どの ${area}も、前の 年と 変わったか はっきり しません。`
        : `どの ${area}も、${trend === 'flat' ? SAME : `前の 年より ${movedPolite(trend, unit)}。`}`,
    movedSome: (
      moves: readonly (readonly [trend: Trend, names: readonly string[]])[],
      unclear: readonly string[],
      unknown: number,
      unit: string | null,
    ) =>
      [
        '前の 年と 比べました。',
        ...moves.map(
          ([trend, names]) =>
            `${movedPlain(trend, unit)}${trend === 'flat' ? 'な' : ''}のは ${wards(terms, names)}です。`,
        ),
        unclear.length === 0 ? '' : `${wards(terms, unclear)}は、はっきり しません。`,
        unknown === 0 ? '' : `ほかの ${thingsOf(unknown)} ${area}は、比べられません。`,
      ].join(''),
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
