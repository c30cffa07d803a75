import { isUnlikelyTargetYear } from '../../../model/figure/fiscal-year.ts';
import type { OwnTarget } from '../../../model/report/own-target.ts';
import type { Path } from '../../problem.ts';
import type { Notice, Rule } from '../warning.ts';

/** A target whose year is over before its report, or lies decades ahead. */
export const targetYear: Rule = ({ report: { fiscalYear, strategies, initiatives } }) => {
  const noticesOf = (targets: readonly OwnTarget[], path: Path) =>
    targets.flatMap(({ target: { by } }, index): readonly Notice[] =>
      by === null || !isUnlikelyTargetYear(by, fiscalYear)
        ? []
        : [
            {
              ...{ kind: 'year', path: [...path, index, 'by'] },
              say: (m) => m.warnings.targetYear(by, fiscalYear),
            },
          ],
    );
  return [
    ...strategies.flatMap(({ outcomes }, at) =>
      noticesOf(outcomes, ['strategies', at, 'outcomes']),
    ),
    ...initiatives.flatMap(({ targets }, at) => noticesOf(targets, ['initiatives', at, 'targets'])),
  ];
};
