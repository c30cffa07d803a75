import { idFindings, idsOf } from './checks.ts';
import type { Context, LenientReport } from './context.ts';
import { initiativeFindings } from './initiative.ts';
import { measureFindings } from './measure.ts';
import type { Finding } from './problem.ts';
import { strategyFindings } from './strategy.ts';
import { surveyFindings } from './survey.ts';

/** Checks all that the strategies and initiatives of a report refer to. */
export function blockFindings(report: LenientReport, context: Context): readonly Finding[] {
  const { strategies, initiatives } = report;
  const ids = idsOf(strategies).filter((id) => id !== undefined);
  const served = new Set(initiatives.flatMap((initiative) => initiative.strategies));
  const known = { ids, idle: ids.filter((id) => !served.has(id)) };
  return [
    ...surveyFindings(report),
    ...measureFindings(report),
    ...idFindings(strategies, ['strategies']),
    ...strategies.flatMap((strategy, index) =>
      strategyFindings(strategy, context, ['strategies', index]),
    ),
    ...idFindings(initiatives, ['initiatives']),
    ...initiatives.flatMap((initiative, index) =>
      initiativeFindings(initiative, known, context, ['initiatives', index]),
    ),
  ];
}
