import { isSameFigure } from '../../../model/figure/figure.ts';
import type { Strategy } from '../../../model/report/strategy.ts';
import type { Path } from '../../problem.ts';
import type { ExaminedResult, Notice, Rule } from '../warning.ts';

/** A figure that stands twice where hardly two are the same: value and previous value, or two results of a strategy. */
export const repeated: Rule = ({ report, results }) => [
  ...results.flatMap(sameAsPrevious),
  ...report.strategies.flatMap((strategy, index) => sameAsAbove(strategy, ['strategies', index])),
];

function sameAsPrevious({ path, result: { value, previous } }: ExaminedResult): readonly Notice[] {
  if (value === null || !isExact(value.text) || !isSameFigure(value, previous)) return [];
  return [
    { kind: 'repeated', path: [...path, 'value'], say: (m) => m.warnings.unchanged(value.text) },
  ];
}

/** A note that names the figure tells that it is printed so. */
function sameAsAbove({ results }: Strategy, path: Path): readonly Notice[] {
  return results.flatMap(({ measure, value, note }, index): readonly Notice[] => {
    const twins = results
      .slice(0, index)
      .filter((other) => value !== null && other.value?.text === value.text);
    const isCopy = twins.some((other) => other.measure === measure);
    const isSame = twins.length > 0 && isExact(value?.text ?? '');
    if (value === null || !(isCopy || isSame) || note?.includes(value.text)) return [];
    const at = [...path, 'results', index, 'value'];
    return [{ kind: 'repeated', path: at, say: (m) => m.warnings.repeated(value.text, isCopy) }];
  });
}

/** Figures of three digits and more with a decimal point hardly come twice by chance. */
const isExact = (text: string): boolean => /\d\d\.\d/.test(text);
