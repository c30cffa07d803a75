import type { Figure } from './figure.ts';

/** What a report says of a milestone: done, not done yet, words that say neither plainly, nothing. */
export type MilestoneState = 'done' | 'pending' | 'worded' | 'unstated';

const PENDING = /^(?:未|まだ|検討|準備|予定|作成中|策定中|×)/;
const DONE =
  /^(?:できた|達成|完了|完成|実施(?:済み?)?$|済|○|(?:設置|開設|整備|構築|作成|策定|公開|立ち?上げ)(?:た|済み?|完了)?$)/;

/** Reads the words that are printed for a milestone; a number alone does not say whether it is done. */
export function milestoneState(value: Pick<Figure, 'text'> | null): MilestoneState {
  if (value === null) return 'unstated';
  if (PENDING.test(value.text)) return 'pending';
  return DONE.test(value.text) ? 'done' : 'worded';
}
