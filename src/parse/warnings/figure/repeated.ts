import { isSameFigure, type Figure } from '../../../model/figure/figure.ts';
import { statedTargets, type StatedTarget } from '../target/stated-targets.ts';
import type { Path } from '../../problem.ts';
import { measuredOf, type Measured } from './measured.ts';
import type { Notice, Rule } from '../warning.ts';

/**
 * What stands twice where hardly two are the same: a value and its previous value, two results of one block, two targets
 * of one list.
 */
export const repeated: Rule = (report) => [
  ...measuredOf(report).flatMap(sameAsPrevious),
  ...(['strategies', 'initiatives'] as const).flatMap((list) =>
    report.report[list].flatMap((block, index) => sameAsAbove(block, [list, index])),
  ),
  ...statedTargets(report).flatMap(sameTarget),
];

function sameAsPrevious({ path, value, previous, most }: Measured): readonly Notice[] {
  if (value === null || !isTelling(value, most) || !isSameFigure(value, previous)) return [];
  return [
    { kind: 'repeated', path: [...path, 'value'], say: (m) => m.warnings.unchanged(value.text) },
  ];
}

type Block = Readonly<{
  results: readonly Readonly<{
    measure: string | null;
    target?: number | null;
    value: Figure | null;
    note: string | null;
  }>[];
}>;

/** A note that names the figure tells that it is printed so. */
function sameAsAbove({ results }: Block, path: Path): readonly Notice[] {
  return results.flatMap((result, index): readonly Notice[] => {
    const { measure, value, note } = result;
    const twins = results
      .slice(0, index)
      .filter((other) => value !== null && other.value?.text === value.text);
    const isCopy = twins.some(
      (other) => other.measure === measure && other.target === result.target,
    );
    const isSame = twins.length > 0 && EXACT.test(value?.text ?? '');
    if (value === null || !(isCopy || isSame) || note?.includes(value.text)) return [];
    const at = [...path, 'results', index, 'value'];
    return [{ kind: 'repeated', path: at, say: (m) => m.warnings.repeated(value.text, isCopy) }];
  });
}

function sameTarget({ path, stated, list, at }: StatedTarget): readonly Notice[] {
  const isCopy = list
    .slice(0, at)
    .some(
      ({ measure, target }) => measure === stated.measure && target.text === stated.target.text,
    );
  return isCopy ? [{ kind: 'repeated', path, say: (m) => m.warnings.repeatedTarget() }] : [];
}

/** Figures of three digits and more with a decimal point hardly come twice by chance. */
const EXACT = /\d\d\.\d/;

/** Nor is a share or a score often the same as the year before, unless it is all or nothing. */
const isTelling = ({ text, number }: Figure, most: number | null): boolean =>
  EXACT.test(text) || (most !== null && number !== 0 && number !== most);
