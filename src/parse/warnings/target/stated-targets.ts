import type { Figure } from '../../../model/figure/figure.ts';
import type { OwnTarget } from '../../../model/report/own-target.ts';
import type { Path } from '../../problem.ts';
import type { Examined } from '../warning.ts';

/** A target as the report states it, with its path and the values that answer it. */
export type StatedTarget = Readonly<{
  path: Path;
  stated: OwnTarget;
  /** Where it stands in its list. */
  list: readonly OwnTarget[];
  at: number;
  isAnswered: boolean;
  /** The unit of what answers it, as printed there, else that of the indicator that is measured. */
  unit: string | null;
}>;

/** All targets that the strategies and initiatives of a report state. */
export const statedTargets = (examined: Examined): readonly StatedTarget[] => [
  ...ofStrategies(examined),
  ...ofInitiatives(examined),
];

const ofStrategies = ({ report, results }: Examined): readonly StatedTarget[] =>
  report.strategies.flatMap((strategy, index) =>
    strategy.outcomes.map((stated, at) => {
      const answers = results.filter(
        (placed) => placed.strategy === strategy && placed.result.outcome === at + 1,
      );
      const [indicator] = answers.flatMap((placed) => placed.indicator ?? []);
      const printed = unitIn(answers.map(({ result }) => result.value));
      return {
        ...{ stated, at, list: strategy.outcomes, isAnswered: answers.length > 0 },
        unit: printed ?? indicator?.unit ?? null,
        path: ['strategies', index, 'outcomes', at],
      };
    }),
  );

const ofInitiatives = ({ report }: Examined): readonly StatedTarget[] =>
  report.initiatives.flatMap(({ targets, results }, index) =>
    targets.map((stated, at) => {
      const answers = results.filter(({ target }) => target === at + 1);
      return {
        ...{ stated, at, list: targets, isAnswered: answers.length > 0 },
        unit: unitIn(answers.map(({ value }) => value)),
        path: ['initiatives', index, 'targets', at],
      };
    }),
  );

const unitIn = (figures: readonly (Figure | null)[]): string | null =>
  figures.find((figure) => figure?.number != null)?.unit ?? null;
