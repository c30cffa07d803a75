import { isUnlikelyTargetYear } from '../../../model/figure/fiscal-year.ts';
import { statedTargets } from './stated-targets.ts';
import type { Path } from '../../problem.ts';
import type { Notice, Rule } from '../warning.ts';

/**
 * A target whose year is over before its report, or lies decades ahead; and one of a strategy without a year where most
 * others have one, without a note that may say why.
 */
export const targetYear: Rule = (examined) => {
  const { fiscalYear } = examined.report;
  const stated = statedTargets(examined);
  const answered = stated.filter(({ path, isAnswered }) => path[0] === 'strategies' && isAnswered);
  const without = answered.filter(({ stated: { target } }) => target.by === null);
  const isUsual = without.length * 4 > answered.length;
  return [
    ...stated.flatMap(
      ({
        path,
        stated: {
          target: { by },
        },
      }): readonly Notice[] =>
        by === null || !isUnlikelyTargetYear(by, fiscalYear)
          ? []
          : [yearNotice(path, (m) => m.warnings.targetYear(by, fiscalYear))],
    ),
    ...(isUsual ? [] : without)
      .filter(({ stated: { note } }) => note === null)
      .map(({ path }) => yearNotice(path, (m) => m.warnings.noTargetYear())),
  ];
};

const yearNotice = (path: Path, say: Notice['say']): Notice => ({
  ...{ kind: 'year', path: [...path, 'by'], say },
});
