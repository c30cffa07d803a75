import type { Move, Stand } from '../stand.ts';
import type { Terms } from '../terms.ts';
import { counted, listed } from './count.ts';
import { movedBy, movedWord } from './moved.ts';
import { yearName } from './year.ts';

type Trend = Exclude<Move, 'unclear'>;
type WardValue = readonly [ward: string, value: string];

const BOTH_REACHING = {
  reached: (target: string) => `both met the target of ${target}`,
  notYet: (target: string) => `neither has met the target of ${target} yet`,
  missed: (target: string) => `both missed the target of ${target}`,
} as const;

const WITHIN = 'the distance to the target is within the margin of error';

/** Sentences that tell what was found under an indicator. */
export const findingWords = (terms: Terms) => {
  const { area, areas } = terms;
  /** `North`, `North and East`, `3 wards (North, East and West)`, `7 wards`: names only where they are few. */
  const wardsSaid = (wards: readonly string[], most = 3): string => {
    if (wards.length <= 2) return listed(wards);
    const count = counted(wards.length, area, areas);
    return wards.length <= most ? `${count} (${listed(wards)})` : count;
  };
  return {
    nothingReported: 'There is no report on this indicator yet.',
    onlyWords: (wards: readonly string[]) =>
      `No ${area} reported a figure for the common question. ${wardsSaid(wards)} reported in words only.`,
    onlyMissing: (wards: readonly string[]) =>
      `No ${area} reported a figure for the common question. The reports of ${wardsSaid(wards)} leave it empty.`,
    onlyApart: (variants: readonly string[], own: readonly string[]) => {
      const parts = [
        ...(variants.length > 0
          ? [`${wardsSaid(variants)} asked it in another way or of other people`]
          : []),
        ...(own.length > 0
          ? [
              `${wardsSaid(own)} used ${own.length > 1 ? 'measures of their' : 'a measure of its'} own`,
            ]
          : []),
      ];
      return `No ${area} used the common question: ${parts.join(', and ')}.`;
    },

    milestoneUnstated: (target: string, year: number | null) =>
      `No report says clearly whether the target “${target}”${year === null ? '' : ` (by ${yearName(terms, year)})`} was met.`,
    milestoneStated: (target: string, done: readonly string[], open: readonly string[]) => {
      const all = done.length + open.length;
      if (done.length === 0) return `No ${area} has said yet that the target “${target}” was met.`;
      if (open.length === 0)
        return `${wardsSaid(done)} reported that the target “${target}” was met.`;
      return `Of the ${counted(all, area, areas)} that gave an answer, ${wardsSaid(done)} reported that the target “${target}” was met.`;
    },

    /** Who a sentence is about. */
    oneWard: (year: string, ward: string) => `${ward} in ${year}`,
    thisYear: (year: string) => `The value in ${year}`,
    sameWards: (year: string, count: number) =>
      `In ${year}, of the ${counted(count, area, areas)} that used the common question`,
    valueAndStand: (who: string, value: string, stand: Stand | null) =>
      stand === null ? `${who}: ${value}.` : `${who}: ${value}, ${standSaid(stand)}.`,
    valuesAlike: (who: string, count: number, value: string, stand: Stand | null) => {
      const every = `${who}, ${count === 2 ? 'both' : 'all'} had ${value}`;
      return stand === null ? `${every}.` : `${every}, ${standSaid(stand)}.`;
    },
    range: (who: string, low: string, high: string) =>
      `${who}, values ranged from ${low} to ${high}.`,
    /** Both values of two areas, then how both stand. */
    bothAlike: (who: string, values: string, target: string, status: Stand['status']) =>
      `${who}, ${BOTH_REACHING[status](target)}: ${values}.`,
    bothApart: (who: string, target: string, reached: WardValue, other: WardValue) =>
      `${who}, only ${reached[0]} (${reached[1]}) met the target of ${target}; ${other[0]} had ${other[1]}.`,
    allReached: (who: string, target: string) => `${who}, all met the target of ${target}.`,
    noneReached: (who: string, target: string, missed: boolean) =>
      missed
        ? `${who}, none met the target of ${target}.`
        : `${who}, none has met the target of ${target} yet.`,
    someReached: (who: string, target: string, wards: readonly string[]) =>
      `${who}, ${wards.length === 1 ? 'only ' : ''}${wardsSaid(wards)} met the target of ${target}.`,
    valuesListed: (values: readonly WardValue[]) =>
      values.map(([ward, value]) => `${ward} ${value}`).join(', '),
    restUntold: (count: number) =>
      `${counted(count, `other ${area}`, `other ${areas}`)} cannot be compared with the target.`,
    valuesOf: (values: readonly WardValue[]) =>
      `${listed(values.map(([ward, value]) => `${ward} had ${value}`))}.`,
    /** `near`: null where other areas reached the target. */
    nearAndFar: (near: string | null, far: string) =>
      near === null
        ? `Farthest from the target: ${far}.`
        : `Closest to the target: ${near}; farthest from it: ${far}.`,
    highAndLow: (high: string, low: string) => `Highest: ${high}; lowest: ${low}.`,
    wardsAt: (wards: readonly string[], value: string) => `${wardsSaid(wards, 2)} (${value})`,
    closeOf: (wards: readonly string[]) => `For ${wardsSaid(wards)}, though, ${WITHIN}.`,

    movedBy: (trend: Trend, amount: string) =>
      trend === 'flat'
        ? 'This is the same as the year before.'
        : `It ${movedBy(trend, amount)} from the year before.`,
    movedUnclear: (amount: string) =>
      `It differs by ${amount} from the year before, which is no clear change.`,
    movedBreak: 'The question changed, so it cannot be compared with the year before.',
    movedAll: (count: number, trend: Move) => {
      const every = count === 2 ? 'Both' : 'All';
      if (trend === 'unclear') return `${every} show no clear change from the year before.`;
      if (trend === 'flat') return `${every} are the same as the year before.`;
      return `${every} ${movedWord(trend)} from the year before.`;
    },
    movedSome: (
      moves: readonly (readonly [trend: Trend, wards: readonly string[]])[],
      unclear: readonly string[],
      unknown: number,
    ) => {
      const moved = moves.map(([trend, wards]) =>
        trend === 'flat'
          ? `${wardsSaid(wards)} did not change`
          : `${wardsSaid(wards)} ${movedWord(trend)}`,
      );
      const vague = unclear.length === 0 ? [] : [`${wardsSaid(unclear)} showed no clear change`];
      const rest =
        unknown > 0
          ? [`${counted(unknown, `other ${area}`, `other ${areas}`)} cannot be compared`]
          : [];
      return `From the year before, ${[...moved, ...vague, ...rest].join('; ')}.`;
    },
  } as const;
};

/** The end of a sentence on a value: `0.4 points short of the target of 50%`. */
function standSaid({ target, status, close, away, lower }: Stand): string {
  if (status === 'reached')
    return close
      ? `which met the target of ${target}, but ${WITHIN}`
      : `which met the target of ${target}`;
  const short =
    status === 'missed'
      ? `which missed the target of ${target}`
      : `which has not met the target of ${target} yet`;
  if (close) return `${short}, but ${WITHIN}`;
  if (away === null) return short;
  const distance = lower ? `${away} above` : `${away} short of`;
  return status === 'missed'
    ? `which missed the target of ${target} by ${away}`
    : `${distance} the target of ${target}`;
}
