import type { Move, Stand } from '../stand.ts';
import type { Terms } from '../terms.ts';
import { isCount } from './count.ts';
import { figureOf } from './limit.ts';
import { movedPlain, movedPolite } from './moved.ts';

type Trend = Exclude<Move, 'unclear'>;

/** `緑区`, `緑区と青葉区`, `3区（緑区、青葉区、浜区）`, `7区`: names only where they are few. */
function wardsSaid({ area }: Terms, wards: readonly string[], most = 3): string {
  if (wards.length <= 2) return wards.join('と');
  return wards.length <= most
    ? `${wards.length}${area}（${wards.join('、')}）`
    : `${wards.length}${area}`;
}

type WardValue = readonly [ward: string, value: string];

const REACHING = {
  reached: '達しました',
  notYet: 'まだ達していません',
  missed: '達しませんでした',
} as const;

/** Sentences that tell what was found under an indicator. */
export const findingWords = (terms: Terms) => {
  const { area, yearWord } = terms;
  return {
    nothingReported: 'この指標についての報告は、まだありません。',
    onlyWords: (wards: readonly string[]) =>
      `共通の設問の数値を報告した${area}はありません。${wardsSaid(terms, wards)}は言葉だけで報告しています。`,
    onlyMissing: (wards: readonly string[]) =>
      `共通の設問の数値を報告した${area}はありません。${wardsSaid(terms, wards)}の欄には値がありません。`,
    onlyApart: (variants: readonly string[], own: readonly string[]) => {
      const parts = [
        ...(variants.length > 0 ? [`${wardsSaid(terms, variants)}は聞き方や対象を変えて`] : []),
        ...(own.length > 0 ? [`${wardsSaid(terms, own)}は${area}独自のものさしで`] : []),
      ];
      return `共通の設問で測った${area}はありません。${parts.join('、')}測っています。`;
    },

    milestoneUnstated: (target: string, year: number | null) =>
      `「${target}」という目標${year === null ? '' : `（${year}${yearWord}まで）`}を達成したかどうかを、はっきり書いた報告はありません。`,
    milestoneStated: (target: string, done: readonly string[], open: readonly string[]) => {
      const goal = `「${target}」という目標`;
      if (done.length === 0) return `${goal}を達成したと書いた${area}は、まだありません。`;
      if (open.length === 0)
        return `${goal}は、${wardsSaid(terms, done)}が達成したと報告しています。`;
      return `${goal}は、答えのある${done.length + open.length}${area}のうち${wardsSaid(terms, done)}が達成したと報告しています。`;
    },

    /** Who a sentence is about. */
    oneWard: (year: string, ward: string) => `${year}の${ward}`,
    thisYear: (year: string) => year,
    sameWards: (year: string, count: number) => `${year}に同じ設問で測った${count}${area}`,
    valueAndStand: (who: string, value: string, stand: Stand | null) =>
      stand === null ? `${who}は${value}です。` : `${who}は${value}で、${standSaid(stand)}。`,
    valuesAlike: (who: string, count: number, value: string, stand: Stand | null) => {
      const every = `${who}は、${count === 2 ? 'どちらも' : 'どこも'}${value}`;
      return stand === null ? `${every}です。` : `${every}で、${standSaid(stand)}。`;
    },
    range: (who: string, low: string, high: string) => `${who}の値は、${low}から${high}までです。`,
    /** Both values of two wards, then how both stand. */
    bothAlike: (who: string, values: string, target: string, status: Stand['status']) =>
      `${who}は、${values}で、どちらも目標の${target}に${REACHING[status]}。`,
    bothApart: (who: string, target: string, reached: WardValue, other: WardValue) =>
      `${who}のうち、目標の${target}に達したのは${reached[0]}（${reached[1]}）だけで、${other[0]}は${other[1]}です。`,
    allReached: (who: string, target: string) => `${who}は、すべて目標の${target}に達しました。`,
    noneReached: (who: string, target: string, missed: boolean) =>
      `${who}のうち、目標の${target}に達した${area}は${missed ? 'ありませんでした' : 'まだありません'}。`,
    someReached: (who: string, target: string, wards: readonly string[]) =>
      `${who}のうち、目標の${target}に達したのは${wardsSaid(terms, wards)}${wards.length === 1 ? 'だけ' : ''}です。`,
    valuesListed: (values: readonly WardValue[]) =>
      values.map(([ward, value]) => `${ward}が${value}`).join('、'),
    restUntold: (count: number) => `ほかの${count}${area}は、目標と比べられません。`,
    valuesOf: (values: readonly WardValue[]) =>
      `${values.map(([ward, value]) => `${ward}は${value}`).join('、')}です。`,
    /** `near`: null where other wards reached the target. */
    nearAndFar: (near: string | null, far: string) =>
      near === null
        ? `目標からいちばん遠いのは${far}です。`
        : `目標にいちばん近いのは${near}、いちばん遠いのは${far}です。`,
    highAndLow: (high: string, low: string, unit: string | null) =>
      isCount(unit)
        ? `いちばん多いのは${high}、いちばん少ないのは${low}です。`
        : `いちばん高いのは${high}、いちばん低いのは${low}です。`,
    wardsAt: (wards: readonly string[], value: string) => `${wardsSaid(terms, wards, 2)}の${value}`,
    closeOf: (wards: readonly string[]) =>
      `ただし、${wardsSaid(terms, wards)}の目標との差は調査の誤差の範囲内です。`,

    movedBy: (trend: Trend, amount: string, unit: string | null) =>
      trend === 'flat'
        ? `前${yearWord}と同じです。`
        : `前${yearWord}から${amount}${movedPolite(trend, unit)}。`,
    movedUnclear: (amount: string) =>
      `前${yearWord}との差は${amount}で、はっきりした差とはいえません。`,
    movedBreak: `設問が変わったため、前${yearWord}とは比べられません。`,
    movedAll: (count: number, trend: Move, unit: string | null) => {
      const every = count === 2 ? 'どちらも' : `どの${area}も`;
      if (trend === 'unclear') return `${every}、前${yearWord}との差がはっきりしません。`;
      if (trend === 'flat') return `${every}前${yearWord}と同じです。`;
      return `${every}前${yearWord}より${movedPolite(trend, unit)}。`;
    },
    movedSome: (
      moves: readonly (readonly [trend: Trend, wards: readonly string[]])[],
      unclear: readonly string[],
      unknown: number,
      unit: string | null,
    ) => {
      const parts = moves.map(
        ([trend, wards]) => `${moveSaid(trend, unit)}のは${wardsSaid(terms, wards)}`,
      );
      const vague =
        unclear.length === 0 ? '' : `${wardsSaid(terms, unclear)}の差ははっきりしません。`;
      const rest = unknown > 0 ? `ほかの${unknown}${area}は、前${yearWord}と比べられません。` : '';
      if (parts.length === 0) return `前${yearWord}と比べると、${vague}${rest}`;
      const end = vague === '' ? 'です。' : 'で、';
      return `前${yearWord}より${parts.join('、')}${end}${vague}${rest}`;
    },
  } as const;
};

/** The predicate of a value: 「目標の50%まで、あと0.4ポイントです」. */
function standSaid({ target, status, close, away, lower }: Stand): string {
  const within = '目標との差は調査の誤差の範囲内です';
  if (status === 'reached')
    return close ? `目標の${target}に達しましたが、${within}` : `目標の${target}に達しました`;
  const isMissed = status === 'missed';
  const short = `目標の${target}には${isMissed ? '達しませんでした' : 'まだ達していません'}`;
  if (close) return `${short}が、${within}`;
  if (away === null) return short;
  const figure = figureOf(target);
  if (lower)
    return `目標の${figure}を${away}超え${isMissed ? '、達しませんでした' : 'ており、まだ達していません'}`;
  return isMissed
    ? `目標の${figure}に${away}届きませんでした`
    : `目標の${figure}まであと${away}です`;
}

const moveSaid = (trend: Trend, unit: string | null): string =>
  trend === 'flat' ? '変わらない' : movedPlain(trend, unit);
