import { gradeFindings, numberFindings, unitFindings } from './checks.ts';
import { indicatorFindings, targetUnit, type Context, type LenientReport } from './context.ts';
import { candidates, nearest } from './nearest.ts';
import type { Finding, Path } from './problem.ts';

type LenientInitiative = LenientReport['initiatives'][number];

/** The strategies of a report, by their ids, and those of them that no initiative names. */
export type KnownStrategies = Readonly<{ ids: readonly string[]; idle: readonly string[] }>;

/** Checks what an initiative and its results refer to: strategies, indicators, grades, units, targets. */
export function initiativeFindings(
  initiative: LenientInitiative,
  known: KnownStrategies,
  context: Context,
  path: Path,
): readonly Finding[] {
  const { strategies, targets, results, achievement, effectiveness } = initiative;
  return [
    ...strategies.flatMap((id, index) =>
      strategyFindings(id, known, [...path, 'strategies', index]),
    ),
    ...indicatorFindings(initiative.indicators, context, [...path, 'indicators']),
    ...results.flatMap((result, index) =>
      answerFindings(result, targets, context, [...path, 'results', index]),
    ),
    ...gradeFindings(achievement, context.scales?.achievement, [...path, 'achievement']),
    ...gradeFindings(effectiveness, context.scales?.initiative, [...path, 'effectiveness']),
  ];
}

/** Where one strategy is like a word, that which no initiative names is meant first. */
function strategyFindings(
  id: string | null | undefined,
  { ids, idle }: KnownStrategies,
  path: Path,
): readonly Finding[] {
  if (id == null || ids.includes(id)) return [];
  const all = candidates(id, ids);
  const near = nearest(id, idle);
  const meant = near === null || all.length > 1 ? all : [near];
  return [{ path, say: (m) => m.unknownThing('strategy', id, meant, ids) }];
}

/** A result of an initiative answers a target or has a name of its own. */
function answerFindings(
  { target, measure, value }: LenientInitiative['results'][number],
  targets: LenientInitiative['targets'],
  { notation }: Context,
  path: Path,
): readonly Finding[] {
  if (target === undefined) return [];
  if (target !== null) {
    const unit = targetUnit(targets[target - 1], notation);
    return [
      ...numberFindings(target, targets, 'targets', [...path, 'target']),
      ...unitFindings(value, [{ whose: 'target', unit }], [...path, 'value']),
    ];
  }
  if (measure !== null) return [];
  return [{ path, say: (m) => m.namelessResult() }];
}
