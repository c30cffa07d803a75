import type { TargetStatus } from '../../model/figure/attainment.ts';

const SENTENCES: Readonly<Record<TargetStatus, (target: string) => string>> = {
  reached: (target) => `The target of ${target} has been met.`,
  notYet: (target) => `The target of ${target} has not been met yet.`,
  missed: (target) => `The target of ${target} was missed.`,
  untold: () => '',
};

/** Whether a target is reached, in a sentence; `close` if the distance to it lies within the margin of the value. */
export const attainedSentence = (target: string, status: TargetStatus, close: boolean): string =>
  SENTENCES[status](target) +
  (close ? ' The distance to the target is within the margin of error.' : '');
