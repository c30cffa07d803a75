import { isAgainst, isIncomparable } from '../../../model/figure/doubt.ts';
import type { Target } from '../../../model/figure/target.ts';
import { isSameUnit } from '../../../model/figure/unit.ts';
import { ownTargetOf } from '../../../model/standing/standing.ts';
import { statedTargets, type StatedTarget } from './stated-targets.ts';
import type { Say } from '../../problem.ts';
import type { Examined, ExaminedResult, Notice, Rule } from '../warning.ts';

/**
 * A target that everything reaches, one of a strategy that asks for the direction in which its indicator gets worse, that is another number than the
 * common target or last year's for the same year, or that cannot be compared with its value.
 */
export const oddTarget: Rule = (report) => [
  ...statedTargets(report).flatMap(emptyNotices),
  ...report.results.flatMap(resultNotices),
  ...initiativeNotices(report),
];

/** Nothing or more. */
function emptyNotices({ path, stated: { target } }: StatedTarget): readonly Notice[] {
  if (target.operator !== '>=' || target.number !== 0 || target.most !== null) return [];
  const say: Say = (m) => m.warnings.emptyTarget(target.text);
  return [{ kind: 'target', path: [...path, 'target'], say }];
}

function resultNotices(placed: ExaminedResult): readonly Notice[] {
  const { strategy, report, result } = placed;
  const target = strategy.outcomes[(result.outcome ?? 0) - 1]?.target;
  const say = target && sayingOf(placed, target);
  if (!say) return [];
  const at = report.strategies.indexOf(strategy);
  const path = ['strategies', at, 'outcomes', (result.outcome ?? 0) - 1, 'target'];
  return [{ kind: 'target', path, say }];
}

function sayingOf(placed: ExaminedResult, target: Target): Say | null {
  const { result, indicator, last } = placed;
  if (isAgainst(target, indicator?.direction ?? null))
    return (m) => m.warnings.opposedTarget(target.text, indicator?.direction ?? 'higher');
  if (isIncomparable(result.value, target, result.previous))
    return (m) => m.warnings.incomparable(result.value?.text ?? '', target.text);
  const common = result.comparability === 'same' ? (indicator?.target ?? null) : null;
  if (common && isOther(target, common))
    return (m) => m.warnings.otherThanCommon(target.text, common.text);
  const before = last && ownTargetOf(last);
  return before && isOther(target, before)
    ? (m) => m.warnings.otherThanBefore(target.text, before.text)
    : null;
}

/** Another number in the same unit for the same year. */
const isOther = (a: Target, b: Target): boolean =>
  a.number !== null &&
  b.number !== null &&
  a.number !== b.number &&
  a.by === b.by &&
  isSameUnit(a.unitName, b.unitName);

const initiativeNotices = ({ report }: Examined): readonly Notice[] =>
  report.initiatives.flatMap(({ targets, results }, at) =>
    results.flatMap(({ target: number, value, previous }, index): readonly Notice[] => {
      const target = targets[(number ?? 0) - 1]?.target;
      if (!target || !isIncomparable(value, target, previous)) return [];
      const path = ['initiatives', at, 'results', index, 'value'];
      const say: Say = (m) => m.warnings.incomparable(value?.text ?? '', target.text);
      return [{ kind: 'target', path, say }];
    }),
  );
