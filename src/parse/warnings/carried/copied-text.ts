import { namesYear } from '../../../model/figure/fiscal-year.ts';
import { textsOf } from '../words/texts.ts';
import { isCopy } from './copied-report.ts';
import type { Notice, Rule } from '../warning.ts';

/** A text that is last year's word for word and names that year. What was done before stays so. */
export const copiedText: Rule = (examined) => {
  const { report, last } = examined;
  if (!last || isCopy(examined)) return [];
  const before = new Set(textsOf(last.report).map(({ text }) => text));
  const { fiscalYear } = last.report;
  return textsOf(report)
    .filter(({ path, text }) => !path.includes('before') && before.has(text))
    .filter(({ text }) => namesYear(text, fiscalYear))
    .map(({ path }): Notice => ({
      ...{ kind: 'copied', path },
      say: (m) => m.warnings.copiedText(fiscalYear),
    }));
};
