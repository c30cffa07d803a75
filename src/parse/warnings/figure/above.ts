import type { Figure } from '../../../model/figure/figure.ts';
import { PERCENT } from '../../../model/figure/unit.ts';
import { measuredOf } from './measured.ts';
import type { Path } from '../../problem.ts';
import type { Examined, Notice, Rule } from '../warning.ts';

/** A share of more than 100%, or of less than nothing, in a value, a previous value or a target. */
export const above: Rule = (report) => [
  ...measuredOf(report).flatMap(({ path, value, previous }) => [
    ...noticesOf(value, [...path, 'value']),
    ...noticesOf(previous, [...path, 'previous']),
  ]),
  ...targetNotices(report),
];

const targetNotices = ({ report: { strategies, initiatives } }: Examined) => [
  ...strategies.flatMap(({ outcomes }, at) =>
    outcomes.flatMap(({ target }, index) =>
      noticesOf(target, ['strategies', at, 'outcomes', index, 'target']),
    ),
  ),
  ...initiatives.flatMap(({ targets }, at) =>
    targets.flatMap(({ target }, index) =>
      noticesOf(target, ['initiatives', at, 'targets', index, 'target']),
    ),
  ),
];

type Share = Pick<Figure, 'text' | 'number' | 'unitName'>;

function noticesOf(figure: Share | null, path: Path): readonly Notice[] {
  if (figure?.number == null || figure.unitName !== PERCENT) return [];
  if (figure.number >= 0 && figure.number <= 100) return [];
  return [{ kind: 'above', path, say: (m) => m.warnings.above(figure.text) }];
}
