import { gradeFindings, numberFindings, unitFindings, unknownFindings } from './checks.ts';
import { indicatorFindings, targetUnit, type Context, type LenientReport } from './context.ts';
import type { Finding, Path } from './problem.ts';

type LenientInitiative = LenientReport['initiatives'][number];

/** Checks what an initiative and its results refer to: strategies, indicators, grades, units, targets. */
export function initiativeFindings(
  initiative: LenientInitiative,
  ids: readonly string[],
  context: Context,
  path: Path,
): readonly Finding[] {
  const { strategies, targets, results, achievement, effectiveness } = initiative;
  return [
    ...strategies.flatMap((id, index) =>
      unknownFindings(id, ids, 'strategy', [...path, 'strategies', index]),
    ),
    ...indicatorFindings(initiative.indicators, context, [...path, 'indicators']),
    ...results.flatMap((result, index) =>
      answerFindings(result, targets, context, [...path, 'results', index]),
    ),
    ...gradeFindings(achievement, context.scales?.achievement, [...path, 'achievement']),
    ...gradeFindings(effectiveness, context.scales?.initiative, [...path, 'effectiveness']),
  ];
}

/** A result of an initiative answers a target or has a name of its own. */
function answerFindings(
  { target, measure, value }: LenientInitiative['results'][number],
  targets: LenientInitiative['targets'],
  { units }: Context,
  path: Path,
): readonly Finding[] {
  if (target === undefined) return [];
  if (target !== null) {
    const unit = targetUnit(targets[target - 1], units);
    return [
      ...numberFindings(target, targets, 'targets', [...path, 'target']),
      ...unitFindings(value, [{ whose: 'target', unit }], [...path, 'value']),
    ];
  }
  if (measure !== null) return [];
  return [{ path, say: (m) => m.namelessResult() }];
}
