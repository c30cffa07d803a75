import { isSameFigure } from '../../../model/figure/figure.ts';
import type { ExaminedResult, Rule } from '../warning.ts';

/** A value that is what last year's report states for last year, beside a previous value that is not. */
export const swapped: Rule = ({ results }) =>
  results.filter(isSwapped).map(({ path, result }) => ({
    ...{ kind: 'swapped', path: [...path, 'value'] },
    say: (m) => m.warnings.swapped(result.value?.text ?? ''),
  }));

export const isSwapped = ({ result: { value, previous }, last }: ExaminedResult): boolean =>
  last?.result.value?.number != null &&
  previous?.number != null &&
  !isSameFigure(previous, last.result.previous) &&
  isSameFigure(value, last.result.value) &&
  !isSameFigure(previous, last.result.value);
