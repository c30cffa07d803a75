import { words } from '../text/words.ts';
import type { InitiativeRow } from './initiative.ts';
import { absenceText } from './indicator-chart.ts';
import type { ResultRow } from './result.ts';

/** `目標 50%以上（2017年度まで） … まだ達していない` */
export function verdictText({
  ownTarget,
  commonTarget,
  comparability,
  reached,
}: ResultRow): string {
  const common = comparability === 'same' ? commonTarget : null;
  return targetVerdict(ownTarget ?? common, reached);
}

export const initiativeVerdictText = ({ target, reached }: InitiativeRow): string =>
  targetVerdict(target, reached);

function targetVerdict(target: string | null, reached: boolean | null): string {
  if (target === null) return words.noTarget;
  const verdict = reached === null ? words.undecided : reached ? words.reached : words.missed;
  return words.targetWithVerdict(words.targetLine(target, null), verdict);
}

/** `−4.6ポイント（下がった・逆の方向）`, or why there is no change to tell. */
export function moveText(row: ResultRow): string {
  const { change, changeText } = row;
  if (change === null || changeText === null)
    return row.breakNote === null ? absenceText(row) || words.notComparable : words.breakLabel;
  if (change.trend === 'flat') return changeText;
  return words.moved(changeText, words[change.trend], change.verdict && words[change.verdict]);
}
