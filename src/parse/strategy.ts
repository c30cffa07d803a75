import type { Indicator } from '../model/content/framework.ts';
import { gradeFindings, numberFindings, rangeFindings, unitFindings } from './checks.ts';
import {
  indicatorFinding,
  indicatorFindings,
  targetUnit,
  type Context,
  type LenientReport,
} from './context.ts';
import type { Finding, Path } from './problem.ts';

type LenientStrategy = LenientReport['strategies'][number];

/** Checks what a strategy and its results refer to: indicators, grades, units, targets. */
export function strategyFindings(
  strategy: LenientStrategy,
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
  result: LenientStrategy['results'][number],
  strategy: LenientStrategy,
  { indicators, scales, notation }: Context,
  path: Path,
): readonly Finding[] {
  const { indicator, outcome, figure, previous, rating } = result;
  const { outcomes } = strategy;
  const measured = indicators?.get(indicator ?? '');
  const common = { whose: 'indicator', unit: measured?.unit } as const;
  const own = {
    whose: 'ownTarget',
    unit: targetUnit(outcomes[(outcome ?? 0) - 1], notation),
  } as const;
  const value = figure ?? result.value;
  const valuePath = [...path, figure ? 'figure' : 'value'];
  return [
    ...numberFindings(outcome, outcomes, 'outcomes', [...path, 'outcome']),
    ...indicatorFinding(indicator, indicators, [...path, 'indicator']),
    ...strayFindings(measured, strategy.indicators, [...path, 'indicator']),
    ...unitFindings(value, [common, own], valuePath),
    ...rangeFindings(value, measured, valuePath),
    ...unitFindings(previous, [common], [...path, 'previous']),
    ...rangeFindings(previous, measured, [...path, 'previous']),
    ...gradeFindings(rating, scales?.result, [...path, 'rating']),
  ];
}

/** A result measures an indicator on whose row its strategy stands. */
function strayFindings(
  measured: Indicator | undefined,
  codes: readonly (string | null | undefined)[],
  path: Path,
): readonly Finding[] {
  if (!measured || codes.length === 0 || codes.includes(measured.code)) return [];
  return [{ path, say: (m) => m.strayIndicator(measured.code) }];
}
