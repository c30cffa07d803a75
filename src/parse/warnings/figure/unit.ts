import type { Figure } from '../../../model/figure/figure.ts';
import { isSameUnit } from '../../../model/figure/unit.ts';
import { statedTargets } from '../target/stated-targets.ts';
import { measuredOf, type Measured } from './measured.ts';
import type { Path } from '../../problem.ts';
import type { Notice, Rule } from '../warning.ts';

/** A value, previous value or target that is printed without the unit of what it stands beside, or in another one. */
export const unit: Rule = (report) => [
  ...measuredOf(report).flatMap(valueNotices),
  ...loneNotices(measuredOf(report)),
  ...statedTargets(report).flatMap(({ path, stated: { target }, unit }) =>
    lostNotices(target, unit, [...path, 'target']),
  ),
];

function valueNotices({ path, value, previous, last, target }: Measured): readonly Notice[] {
  const before = previous?.number == null ? last : previous;
  const beside = before?.number == null ? target : before;
  return [
    ...lostNotices(value, beside?.unit ?? null, [...path, 'value']),
    ...lostNotices(previous, value?.unit ?? null, [...path, 'previous']),
    ...otherNotices(value, before, [...path, 'value']),
  ];
}

/** The one value of a block that has no unit, where nothing stands beside it that would tell which. */
function loneNotices(measured: readonly Measured[]): readonly Notice[] {
  const blocks = Map.groupBy(measured, ({ path }) => path.slice(0, 2).join(' '));
  return [...blocks.values()].flatMap((block) => {
    const printed = block.filter(({ value }) => value?.number != null);
    const [lone, second] = printed.filter(({ value }) => value?.unit === null);
    const other = printed.find(({ value }) => value?.unit != null)?.value?.unit ?? null;
    if (!lone || second || lone.unit !== null) return [];
    return lostNotices(lone.value, other, [...lone.path, 'value']);
  });
}

type Printed = Pick<Figure, 'text' | 'number' | 'unit'>;

/** Nothing needs no unit: nobody counts what zero is of. */
function lostNotices(figure: Printed | null, unit: string | null, path: Path): readonly Notice[] {
  const isLost = figure !== null && figure.number !== 0 && figure.unit === null;
  if (!isLost || figure.number === null || unit === null) return [];
  return [{ kind: 'unit', path, say: (m) => m.warnings.lostUnit(figure.text, unit) }];
}

function otherNotices(value: Figure | null, before: Figure | null, path: Path): readonly Notice[] {
  const [unit, earlier] = [value?.unit ?? null, before?.unit ?? null];
  if (value === null || before === null || unit === null || earlier === null) return [];
  if (isSameUnit(value.unitName, before.unitName)) return [];
  return [{ kind: 'unit', path, say: (m) => m.warnings.otherUnit(unit, earlier) }];
}
