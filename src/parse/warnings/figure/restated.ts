import { isSameFigure } from '../../../model/figure/figure.ts';
import { isSwapped } from './swapped.ts';
import type { Notice, Rule } from '../warning.ts';

/**
 * A previous value that differs from what last year's report states, which the site marks as restated, or that is still
 * last year's own previous value.
 */
export const restated: Rule = ({ results }) =>
  results.flatMap((placed): readonly Notice[] => {
    const { path, result, last } = placed;
    const [own, next] = [last?.result.value, result.previous];
    if (!last || own == null || next === null || isSameFigure(own, next)) return [];
    if (isSwapped(placed)) return [];
    const { fiscalYear } = last.report;
    const at = [...path, 'previous'];
    return isSameFigure(next, last.result.previous)
      ? [{ kind: 'copied', path: at, say: (m) => m.warnings.oldPrevious(next.text, fiscalYear) }]
      : [
          {
            ...{ kind: 'restated', path: at },
            say: (m) => m.warnings.restated(next.text, fiscalYear, own.text),
          },
        ];
  });
