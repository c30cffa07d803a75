import type { Indicator } from '../../../model/content/framework.ts';
import type { Words } from '../../../text/words.ts';
import type { ResultRow } from '../../result/row.ts';
import { farthest } from '../newest.ts';

/** How two wards stand, both of which can be held against the target, in one sentence with both values. */
export function pairSaid(
  words: Words,
  indicator: Indicator,
  who: string,
  rows: readonly ResultRow[],
): string {
  const text = words.targetText(indicator.target);
  const [near, far] = farthest(indicator, rows).toReversed();
  if (!near || !far) return '';
  const [first, second] = [near.attainmentCommon.status, far.attainmentCommon.status];
  if (first !== second) return words.bothApart(who, text, nameAndValue(near), nameAndValue(far));
  const values = words.valuesListed([near, far].map(nameAndValue));
  return first === 'untold' ? '' : words.bothAlike(who, values, text, first);
}

/** A ward and its value as printed. */
export const nameAndValue = ({ ward, value }: ResultRow) => [ward, value ?? ''] as const;
