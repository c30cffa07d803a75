import type { Figure } from '../../../model/figure/figure.ts';
import { PERCENT } from '../../../model/figure/unit.ts';
import { statedTargets } from '../target/stated-targets.ts';
import { measuredOf } from './measured.ts';
import type { Path } from '../../problem.ts';
import type { Notice, Rule } from '../warning.ts';

/** A share of more than 100%, or of less than nothing, in a value, a previous value or a target. */
export const above: Rule = (report) => [
  ...measuredOf(report).flatMap(({ path, value, previous }) => [
    ...noticesOf(value, [...path, 'value']),
    ...noticesOf(previous, [...path, 'previous']),
  ]),
  ...statedTargets(report).flatMap(({ path, stated }) =>
    noticesOf(stated.target, [...path, 'target']),
  ),
];

type Share = Pick<Figure, 'text' | 'number' | 'unitName'>;

function noticesOf(figure: Share | null, path: Path): readonly Notice[] {
  if (figure?.number == null || figure.unitName !== PERCENT) return [];
  if (figure.number >= 0 && figure.number <= 100) return [];
  return [{ kind: 'above', path, say: (m) => m.warnings.above(figure.text) }];
}
