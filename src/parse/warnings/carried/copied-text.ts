import { namesYear } from '../../../model/figure/fiscal-year.ts';
import type { Report } from '../../../model/report/report.ts';
import { textsOf } from '../words/texts.ts';
import { copiedField } from './copied-initiative.ts';
import { isCopy } from './copied-report.ts';
import type { Notice, Rule } from '../warning.ts';

/**
 * A text that is last year's word for word and names that year. What was done before stays so; a list that is the same
 * as a whole is told as such.
 */
export const copiedText: Rule = (examined) => {
  const { report, last } = examined;
  if (!last || isCopy(examined)) return [];
  const before = new Set(textsOf(last.report).map(({ text }) => text));
  const copied = copiedLists(report, last.report);
  const { fiscalYear } = last.report;
  return textsOf(report)
    .filter(({ path, text }) => !path.includes('before') && before.has(text))
    .filter(({ path }) => !(path.includes('done') && copied.has(path[1])))
    .filter(({ text }) => namesYear(text, fiscalYear))
    .map(({ path }): Notice => ({
      ...{ kind: 'copied', path },
      say: (m) => m.warnings.copiedText(fiscalYear),
    }));
};

/** The initiatives, by their position, of which all that was done is the same. */
const copiedLists = (now: Report, before: Report): ReadonlySet<unknown> =>
  new Set(
    now.initiatives.flatMap((initiative, index) => {
      const earlier = before.initiatives.find(({ id }) => id === initiative.id);
      return earlier && copiedField(initiative, earlier) === 'done' ? index : [];
    }),
  );
