import type { TargetStatus } from '../../model/figure/attainment.ts';

const SENTENCES: Readonly<Record<TargetStatus, (target: string) => string>> = {
  reached: (target) => `目標の${target}に達しています。`,
  notYet: (target) => `目標の${target}にはまだ達していません。`,
  missed: (target) => `目標の${target}には達しませんでした。`,
  untold: () => '',
};

/** Whether a target is reached, in a sentence; `close` if the distance to it lies within the margin of the value. */
export const attainedSentence = (target: string, status: TargetStatus, close: boolean): string =>
  SENTENCES[status](target) + (close ? 'ただし、目標との差は調査の誤差の範囲内です。' : '');
