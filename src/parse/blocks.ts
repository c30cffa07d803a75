import type { Framework, Indicator } from '../model/framework.ts';
import { parseTarget } from '../model/target.ts';
import { isUnit } from '../model/unit.ts';
import {
  gradeFindings,
  idFindings,
  idsOf,
  numberFindings,
  rangeFindings,
  unitFindings,
  unknownFindings,
} from './checks.ts';
import type { Finding, Path } from './problem.ts';
import type { reportSchema } from '../model/report.ts';
import type { Lenient } from './lenient.ts';

type References = Lenient<typeof reportSchema>;
type StrategyReferences = References['strategies'][number];
type InitiativeReferences = References['initiatives'][number];

/** What the blocks of a report may refer to; null where it cannot be known. */
export type Context = Readonly<{
  indicators: ReadonlyMap<string, Indicator> | null;
  scales: Framework['scales'] | null;
}>;

/** Checks all that the strategies and initiatives of a report refer to. */
export function blockFindings(
  { strategies, initiatives }: References,
  context: Context,
): readonly Finding[] {
  const ids = idsOf(strategies).filter((id) => id !== undefined);
  return [
    ...idFindings(strategies, ['strategies']),
    ...strategies.flatMap((strategy, index) =>
      strategyFindings(strategy, context, ['strategies', index]),
    ),
    ...idFindings(initiatives, ['initiatives']),
    ...initiatives.flatMap((initiative, index) =>
      initiativeFindings(initiative, ids, context, ['initiatives', index]),
    ),
  ];
}

function strategyFindings(
  strategy: StrategyReferences,
  context: Context,
  path: Path,
): readonly Finding[] {
  const { effectiveness, rating, progress } = strategy;
  return [
    ...indicatorFindings(strategy.indicators, context, [...path, 'indicators']),
    ...gradeFindings(effectiveness, context.scales?.effectiveness, [...path, 'effectiveness']),
    ...gradeFindings(rating, context.scales?.overall, [...path, 'rating']),
    ...gradeFindings(progress, context.scales?.progress, [...path, 'progress']),
    ...strategy.results.flatMap((result, index) =>
      resultFindings(result, strategy, context, [...path, 'results', index]),
    ),
  ];
}

function resultFindings(
  result: StrategyReferences['results'][number],
  strategy: StrategyReferences,
  { indicators, scales }: Context,
  path: Path,
): readonly Finding[] {
  const { indicator, outcome, figure, previous, rating } = result;
  const { outcomes } = strategy;
  const measured = indicators?.get(indicator ?? '');
  const common = { whose: 'indicator', unit: measured?.unit } as const;
  const own = { whose: 'ownTarget', unit: targetUnit(outcomes[(outcome ?? 0) - 1]) } as const;
  const value = figure ?? result.value;
  const valuePath = [...path, figure ? 'figure' : 'value'];
  return [
    ...numberFindings(outcome, outcomes, 'outcomes', [...path, 'outcome']),
    ...unknownFindings(indicator, codesOf(indicators), 'indicator', [...path, 'indicator']),
    ...strayFindings(measured, strategy.indicators, [...path, 'indicator']),
    ...unitFindings(value, [common, own], valuePath),
    ...rangeFindings(value, measured, valuePath),
    ...unitFindings(previous, [common], [...path, 'previous']),
    ...rangeFindings(previous, measured, [...path, 'previous']),
    ...gradeFindings(rating, scales?.result, [...path, 'rating']),
  ];
}

/** The unit of a stated target; one that is unknown is told at the target itself. */
const targetUnit = (stated: StrategyReferences['outcomes'][number] | undefined): string | null => {
  const unit = parseTarget(stated?.figure ?? stated?.target ?? '').unit;
  return unit !== null && isUnit(unit) ? unit : null;
};

/** A result measures an indicator on whose row its strategy stands. */
function strayFindings(
  measured: Indicator | undefined,
  codes: readonly (string | null | undefined)[],
  path: Path,
): readonly Finding[] {
  if (!measured || codes.length === 0 || codes.includes(measured.code)) return [];
  return [{ path, say: (m) => m.strayIndicator(measured.code) }];
}

function initiativeFindings(
  initiative: InitiativeReferences,
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
      answerFindings(result, targets, [...path, 'results', index]),
    ),
    ...gradeFindings(achievement, context.scales?.achievement, [...path, 'achievement']),
    ...gradeFindings(effectiveness, context.scales?.initiative, [...path, 'effectiveness']),
  ];
}

/** A result of an initiative answers a target or has a name of its own. */
function answerFindings(
  { target, measure, value }: InitiativeReferences['results'][number],
  targets: InitiativeReferences['targets'],
  path: Path,
): readonly Finding[] {
  if (target === undefined) return [];
  if (target !== null) {
    const unit = targetUnit(targets[target - 1]);
    return [
      ...numberFindings(target, targets, 'targets', [...path, 'target']),
      ...unitFindings(value, [{ whose: 'target', unit }], [...path, 'value']),
    ];
  }
  if (measure !== null) return [];
  return [{ path, say: (m) => m.namelessResult() }];
}

const codesOf = (indicators: Context['indicators']): readonly string[] | null =>
  indicators && [...indicators.keys()];

const indicatorFindings = (
  codes: readonly (string | null | undefined)[],
  { indicators }: Context,
  path: Path,
): readonly Finding[] =>
  codes.flatMap((code, index) =>
    unknownFindings(code, codesOf(indicators), 'indicator', [...path, index]),
  );
