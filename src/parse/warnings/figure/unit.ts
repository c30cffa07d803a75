import type { Figure } from '../../../model/figure/figure.ts';
import { isSameUnit } from '../../../model/figure/unit.ts';
import { measuredOf, type Measured } from './measured.ts';
import type { Notice, Rule } from '../warning.ts';

/** A value or previous value that is printed without the unit of what it stands beside, or in another one. */
export const unit: Rule = (report) => measuredOf(report).flatMap(noticesOf);

function noticesOf(measured: Measured): readonly Notice[] {
  const { path, value, previous } = measured;
  const before = previous ?? measured.last;
  const other = before?.number == null ? unitOf(measured.target) : before.unit;
  if (value?.number == null || (value.unit === null && other === null)) return [];
  if (value.unit === null)
    return other === null ? [] : [lost([...path, 'value'], value.text, other)];
  if (previous?.number != null && previous.unit === null)
    return [lost([...path, 'previous'], previous.text, value.unit)];
  const { unit } = value;
  if (before?.unit == null || isSameUnit(value.unitName, before.unitName)) return [];
  const { unit: earlier } = before;
  return [
    {
      ...{ kind: 'unit', path: [...path, 'value'] },
      say: (m) => m.warnings.otherUnit(unit, earlier),
    },
  ];
}

const unitOf = (figure: Pick<Figure, 'unit'> | null): string | null => figure?.unit ?? null;

const lost = (path: Notice['path'], text: string, unit: string): Notice => ({
  ...{ kind: 'unit', path },
  say: (m) => m.warnings.lostUnit(text, unit),
});
