import type { Framework, Indicator } from '../model/content/framework.ts';
import type { ReportSchema } from '../model/report/report.ts';
import { parseTarget } from '../model/figure/target.ts';
import type { Notation } from '../model/figure/notation.ts';
import { isUnit } from '../model/figure/unit.ts';
import { unknownFindings } from './checks.ts';
import type { Lenient } from './lenient.ts';
import type { Finding, Path } from './problem.ts';

/** A report as far as it can be read. */
export type LenientReport = Lenient<ReportSchema>;

/** What the blocks of a report may refer to; null where it cannot be known. */
export type Context = Readonly<{
  indicators: ReadonlyMap<string, Indicator> | null;
  scales: Framework['scales'] | null;
  notation: Notation;
}>;

/** Indicators that a block names must be in the framework. */
export const indicatorFindings = (
  codes: readonly (string | null | undefined)[],
  { indicators }: Context,
  path: Path,
): readonly Finding[] =>
  codes.flatMap((code, index) => indicatorFinding(code, indicators, [...path, index]));

export const indicatorFinding = (
  code: string | null | undefined,
  indicators: Context['indicators'],
  path: Path,
): readonly Finding[] =>
  unknownFindings(code, indicators && [...indicators.keys()], 'indicator', path);

type Stated = LenientReport['strategies'][number]['outcomes'][number];

/** The name of the unit of a stated target; one that is unknown is told at the target itself. */
export function targetUnit(stated: Stated | undefined, notation: Notation): string | null {
  const { unit, unitName } = parseTarget(stated?.figure ?? stated?.target ?? '', null, notation);
  return unit !== null && isUnit(notation.units, unit) ? unitName : null;
}
