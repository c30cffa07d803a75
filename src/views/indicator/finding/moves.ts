import type { Indicator } from '../../../model/content/framework.ts';
import type { Move } from '../../../text/stand.ts';
import type { Words } from '../../../text/words.ts';
import type { ResultRow } from '../../result/row.ts';

const TRENDS = ['up', 'down', 'flat'] as const;

/** How several wards moved since the year before; nothing if that can be told of none. */
export function moves(words: Words, { unit }: Indicator, rows: readonly ResultRow[]): string {
  const byMove = Map.groupBy(rows, moveOf);
  const named = (move: Move) => (byMove.get(move) ?? []).map(({ ward }) => ward);
  const unknown = byMove.get(null)?.length ?? 0;
  if (unknown === rows.length) return '';
  const [only] = byMove.keys();
  if (only && byMove.size === 1) return words.movedAll(rows.length, only, unit);
  const told = TRENDS.map((trend) => [trend, named(trend)] as const);
  const moved = told.filter(([, wards]) => wards.length > 0);
  return words.movedSome(moved, named('unclear'), unknown, unit);
}

/** Null if the values cannot be compared. */
function moveOf({ change }: ResultRow): Move | null {
  if (change === null) return null;
  return change.verdict === 'unclear' ? 'unclear' : change.trend;
}
