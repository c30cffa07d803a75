import { yearsIn } from '../../../model/figure/fiscal-year.ts';
import { textsOf } from './texts.ts';
import type { Notice, Rule } from '../warning.ts';

/** A text that names a year far from that of its report. */
export const oddYear: Rule = ({ report }) =>
  textsOf(report).flatMap(({ path, text }): readonly Notice[] => {
    const odd = yearsIn(text).find(
      ({ year }) => year > report.fiscalYear + AHEAD || year < report.fiscalYear - BACK,
    );
    if (!odd) return [];
    return [{ kind: 'year', path, say: (m) => m.warnings.oddYear(odd.text, odd.year) }];
  });

/** Plans reach as far ahead, histories as far back. */
const AHEAD = 15;
const BACK = 40;
