import { textIn } from '../cell/content.ts';
import { isSameText } from '../find/found-block.ts';
import type { Known } from '../read/found-entries.ts';
import { indicatorNamed } from './indicator-name.ts';
import { todo } from './todo.ts';

/** How a result relates to a common indicator; `isDecided` unless nothing tells. */
type Comparison = Readonly<{
  isDecided: boolean;
  fields: Readonly<Record<'id' | 'indicator' | 'comparability' | 'note', string | null>>;
}>;

/**
 * How a result relates to a common indicator: as an earlier report says of the same name, or it has the indicator's own
 * words; else it is left to be decided and counts as the ward's own.
 */
export function comparisonOf(
  measure: string | null,
  codes: readonly string[],
  { former, placed, words }: Known,
): Comparison {
  const before = former.find(
    (one) => measure !== null && isSameText(textIn(one, 'measure') ?? '', measure),
  );
  const comparability = before ? textIn(before, 'comparability') : null;
  if (before && comparability !== null) {
    const note = comparability === 'variant' ? todo(textIn(before, 'note')) : null;
    const [id, indicator] = [textIn(before, 'id'), textIn(before, 'indicator')];
    return { isDecided: true, fields: { id, indicator, comparability, note } };
  }
  const indicator = measure === null ? null : indicatorNamed(measure, placed);
  if (indicator !== null && codes.includes(indicator))
    return { isDecided: true, fields: { id: null, indicator, comparability: 'same', note: null } };
  const note = words.form.todo.comparability;
  return { isDecided: false, fields: { id: null, indicator: null, comparability: 'own', note } };
}
