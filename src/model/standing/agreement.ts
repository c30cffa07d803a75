import type { PlacedInitiative, PlacedResult } from '../dataset.ts';
import type { Framework } from '../content/framework.ts';
import { gradeOf, type ScaleName } from '../content/scale.ts';
import { allReached } from './reaching.ts';
import { attainmentOf, changeOf } from './standing.ts';

/** Where the rating of a result and its figures point in different directions. */
export const RESULT_DIFFERENCES = [
  'favourable-missed',
  'favourable-not-yet',
  'unfavourable-reached',
  'favourable-worse',
  'unfavourable-better',
] as const;

/** Where the mark or the effectiveness of an initiative and its figures point in different directions. */
export const INITIATIVE_DIFFERENCES = [
  'achieved-missed',
  'unachieved-reached',
  'effective-missed',
  'ineffective-reached',
] as const;

export type Difference =
  (typeof RESULT_DIFFERENCES)[number] | (typeof INITIATIVE_DIFFERENCES)[number];

/** What is rated in a difference: on which scale, and whether the rating speaks for it. */
export const DIFFERENCES: Readonly<
  Record<Difference, Readonly<{ scale: ScaleName; favourable: boolean }>>
> = {
  'favourable-missed': { scale: 'result', favourable: true },
  'favourable-not-yet': { scale: 'result', favourable: true },
  'unfavourable-reached': { scale: 'result', favourable: false },
  'favourable-worse': { scale: 'result', favourable: true },
  'unfavourable-better': { scale: 'result', favourable: false },
  'achieved-missed': { scale: 'achievement', favourable: true },
  'unachieved-reached': { scale: 'achievement', favourable: false },
  'effective-missed': { scale: 'initiative', favourable: true },
  'ineffective-reached': { scale: 'initiative', favourable: false },
};

/**
 * The ward's own rating beside what the figures say. It is no verdict on the rating: a rating may look at the plan,
 * and the year of the target may lie ahead. Incomparable if one side is silent: no rating, or no figure to compare.
 */
export type Agreement =
  | Readonly<{ kind: 'differs'; differences: readonly Difference[] }>
  | Readonly<{ kind: 'agrees' }>
  | Readonly<{ kind: 'incomparable'; missing: 'rating' | 'figure' }>;

/**
 * The rating of a result beside its target and its change since the previous year. What lies within a margin speaks
 * neither for nor against a rating.
 */
export function resultAgreement({ scales }: Framework, placed: PlacedResult): Agreement {
  const says = gradeOf(scales.result, placed.result.rating)?.favourable ?? null;
  const { status, close } = attainmentOf(placed);
  const reached = close || status === 'untold' ? null : status === 'reached';
  const short = status === 'notYet' ? 'favourable-not-yet' : 'favourable-missed';
  return agreement([
    pair(says, reached, [short, 'unfavourable-reached']),
    pair(says, betterOf(placed), ['favourable-worse', 'unfavourable-better']),
  ]);
}

/** Whether a result got better; null if it is not known, or unclear. */
function betterOf(placed: PlacedResult): boolean | null {
  const verdict = changeOf(placed)?.verdict ?? null;
  return verdict === null || verdict === 'unclear' ? null : verdict === 'better';
}

/** The mark and the effectiveness of an initiative beside its targets. */
export function initiativeAgreement({ scales }: Framework, placed: PlacedInitiative): Agreement {
  const reached = allReached(placed);
  const { achievement, effectiveness } = placed.initiative;
  const marked = gradeOf(scales.achievement, achievement)?.favourable ?? null;
  const effective = gradeOf(scales.initiative, effectiveness)?.favourable ?? null;
  return agreement([
    pair(marked, reached, ['achieved-missed', 'unachieved-reached']),
    pair(effective, reached, ['effective-missed', 'ineffective-reached']),
  ]);
}

type Pair = Readonly<{ says: boolean | null; shows: boolean | null; difference: Difference }>;

/** `differences` name a favourable rating beside an unfavourable figure, then the reverse. */
const pair = (
  says: boolean | null,
  shows: boolean | null,
  [above, below]: readonly [Difference, Difference],
): Pair => ({ says, shows, difference: says === true ? above : below });

function agreement(pairs: readonly Pair[]): Agreement {
  const compared = pairs.filter(({ says, shows }) => says !== null && shows !== null);
  const differences = compared
    .filter(({ says, shows }) => says !== shows)
    .map(({ difference }) => difference);
  if (differences.length > 0) return { kind: 'differs', differences };
  if (compared.length > 0) return { kind: 'agrees' };
  const isSilent = pairs.every(({ says }) => says === null);
  return { kind: 'incomparable', missing: isSilent ? 'rating' : 'figure' };
}
