import type { Figure } from '../../../model/figure/figure.ts';
import type { Target } from '../../../model/figure/target.ts';
import { PERCENT } from '../../../model/figure/unit.ts';
import { targetOf } from '../../../model/standing/standing.ts';
import type { Path } from '../../problem.ts';
import type { Examined } from '../warning.ts';

/**
 * A value of a strategy or an initiative with what it stands beside: the previous value (null where the question
 * changed), its target, last year's value, and the most that it can be, null where there is no most.
 */
export type Measured = Readonly<{
  path: Path;
  /** Where the target stands that is the report's own; null where it has none. */
  targetPath: Path | null;
  value: Figure | null;
  previous: Figure | null;
  target: Target | null;
  last: Figure | null;
  unit: string | null;
  most: number | null;
}>;

/** Every value of a report. */
export const measuredOf = (examined: Examined): readonly Measured[] => [
  ...ofStrategies(examined),
  ...ofInitiatives(examined),
];

const ofStrategies = ({ results }: Examined): readonly Measured[] =>
  results.map((placed) => {
    const { path, result, last, indicator } = placed;
    const targetPath = targetPathAt([...path.slice(0, 2), 'outcomes'], result.outcome);
    const target = targetOf(placed);
    const beside = {
      value: result.value,
      previous: result.break === null ? result.previous : null,
      last: result.break === null ? (last?.result.value ?? null) : null,
    };
    const unit = indicator?.unit ?? unitOf(beside, target);
    const most = indicator?.maximum ?? mostOf(unit);
    return { path, targetPath, ...beside, target, unit, most };
  });

const ofInitiatives = ({ report }: Examined): readonly Measured[] =>
  report.initiatives.flatMap(({ results, targets }, at) =>
    results.map(({ value, previous, target: number }, index) => {
      const target = targets[(number ?? 0) - 1]?.target ?? null;
      const beside = { value, previous, last: null };
      const unit = unitOf(beside, target);
      const path = ['initiatives', at, 'results', index];
      const targetPath = targetPathAt(['initiatives', at, 'targets'], number);
      return { path, targetPath, ...beside, target, unit, most: mostOf(unit) };
    }),
  );

const targetPathAt = (list: Path, number: number | null): Path | null =>
  number === null ? null : [...list, number - 1, 'target'];

/** The unit of what a value stands beside; its own where it stands alone. */
const unitOf = (
  { value, previous, last }: Pick<Measured, 'value' | 'previous' | 'last'>,
  target: Target | null,
): string | null =>
  previous?.unitName ?? last?.unitName ?? target?.unitName ?? value?.unitName ?? null;

const mostOf = (unit: string | null): number | null => (unit === PERCENT ? 100 : null);
