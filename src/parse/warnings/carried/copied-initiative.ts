import type { Initiative } from '../../../model/report/initiative.ts';
import { isCopy } from './copied-report.ts';
import type { Notice, Rule } from '../warning.ts';

/** An initiative that did and reached the very same as last year. */
export const copiedInitiative: Rule = (examined) => {
  const { report, last } = examined;
  if (!last || isCopy(examined)) return [];
  const { fiscalYear } = last.report;
  return report.initiatives.flatMap((initiative, index): readonly Notice[] => {
    const before = last.report.initiatives.find(({ id }) => id === initiative.id);
    const field = before ? copiedField(initiative, before) : null;
    if (field === null) return [];
    const path = ['initiatives', index, field];
    return [
      { ...{ kind: 'copied', path, at: 'key' }, say: (m) => m.warnings.copiedPart(fiscalYear) },
    ];
  });
};

/** What of an initiative is the same. Results without any value say nothing, nor does a single one. */
export function copiedField(now: Initiative, before: Initiative): 'done' | 'results' | null {
  if (now.done.length > 0 && isSame(now.done, before.done)) return 'done';
  const values = ({ results }: Initiative) => results.map(({ value }) => value?.text ?? null);
  const isTelling = values(now).filter((text) => text !== null).length > 1;
  return isTelling && isSame(values(now), values(before)) ? 'results' : null;
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
