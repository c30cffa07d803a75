import { words } from '../text/words.ts';
import type { InitiativeRow } from './initiative.ts';
import { absenceText } from './indicator-chart.ts';
import type { ResultRow } from './result.ts';

/** The target a result is held against, then whether it is reached: one line each. */
export function verdictLines(row: ResultRow): readonly string[] {
  const common = row.comparability === 'same' ? row.commonTarget : null;
  return targetVerdict(row.ownTarget ?? common, row.reached);
}

export const initiativeVerdictLines = ({ target, reached }: InitiativeRow): readonly string[] =>
  targetVerdict(target, reached);

function targetVerdict(target: string | null, reached: boolean | null): readonly string[] {
  if (target === null) return [words.noTarget];
  const verdict = reached === null ? words.undecided : reached ? words.reached : words.missed;
  return [words.targetLine(target, null), verdict];
}

/** `−4.6ポイント（下がった・逆の方向）`, or why there is no change to tell. */
export function moveText(row: ResultRow): string {
  const { change, changeText } = row;
  if (change === null || changeText === null)
    return row.breakNote === null ? absenceText(row) || words.notComparable : words.breakLabel;
  if (change.trend === 'flat') return changeText;
  return words.moved(changeText, words[change.trend], change.verdict && words[change.verdict]);
}
