import type { Margin } from '../figure/change.ts';
import type { Figure } from '../figure/figure.ts';
import { marginOf, marginOfDifference, type Sample } from '../figure/margin.ts';
import { PERCENT } from '../figure/unit.ts';
import type { SurveyMethod, Wave } from '../report/survey.ts';

/**
 * How exactly a share of a survey is known. A margin (95%, in points, about) needs people drawn by lot and their number;
 * else `why` there is none: the method, people drawn by lot but not counted (`uncounted`), or a share so near 0 or 100%,
 * or of so few, that the formula does not hold (`extreme`).
 */
export type Precision =
  | Readonly<{ kind: 'margin'; points: number; answered: number }>
  | Readonly<{ kind: 'none'; why: Exclude<SurveyMethod, 'random'> | 'uncounted' | 'extreme' }>;

/** Null for what is no share in percent, and where no survey is named. */
export function precisionOf(
  wave: Wave | null,
  figure: Figure | null,
  unit: string | null,
): Precision | null {
  const share = shareOf(figure, unit);
  if (wave === null || share === null) return null;
  const { method, answered } = wave;
  if (method !== 'random') return { kind: 'none', why: method };
  if (answered === null) return { kind: 'none', why: 'uncounted' };
  const points = marginOf({ share, answered });
  return points === null ? { kind: 'none', why: 'extreme' } : { kind: 'margin', points, answered };
}

/** A margin in points; null where there is none. */
export const pointsOf = (precision: Precision | null): number | null =>
  precision?.kind === 'margin' ? precision.points : null;

/** A figure, the unit it is read in, and the survey it comes from: its own year's, and the whole that this is a part of. */
export type Statement = Readonly<{
  figure: Figure | null;
  unit: string | null;
  wave: Wave | null;
  whole: Wave | null;
}>;

/**
 * The margin of the difference of two shares, each from people drawn by lot. Where it is only known that they are a part
 * of those who answered a whole survey, the margin is at least that of the whole.
 */
export function differenceMargin(a: Statement, b: Statement): Margin | null {
  const [first, second] = [sampleOf(a), sampleOf(b)];
  if (!first || !second) return null;
  const points = marginOfDifference(first, second);
  return points === null ? null : { points, atLeast: first.atMost || second.atMost };
}

/** `atMost`: no more people answered than this. */
function sampleOf(statement: Statement): (Sample & Readonly<{ atMost: boolean }>) | null {
  const { figure, unit, wave, whole } = statement;
  const share = shareOf(figure, unit);
  if (share === null || wave?.method !== 'random') return null;
  const answered = wave.answered ?? whole?.answered ?? null;
  return answered === null ? null : { share, answered, atMost: wave.answered === null };
}

const shareOf = (figure: Figure | null, unit: string | null): number | null =>
  (figure?.unitName ?? unit) === PERCENT ? (figure?.number ?? null) : null;
