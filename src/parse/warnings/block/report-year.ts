import { isUnlikelyYear } from '../../../model/figure/fiscal-year.ts';
import type { Rule } from '../warning.ts';

/** A report on a year that has not come yet, or is long past. */
export const reportYear: Rule = ({ report: { fiscalYear } }, { now }) =>
  isUnlikelyYear(fiscalYear, now)
    ? [
        {
          ...{ kind: 'year', path: ['fiscalYear'] },
          say: (m) => m.warnings.reportYear(fiscalYear),
        },
      ]
    : [];
