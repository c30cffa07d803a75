import type { Figure } from '../../../model/figure/figure.ts';
import { PERCENT } from '../../../model/figure/unit.ts';
import { measuredOf, type Measured } from './measured.ts';
import type { Notice, Rule } from '../warning.ts';

/** A share that a spreadsheet wrote as a fraction: 0.18 where 18% is meant. */
export const fraction: Rule = (report) =>
  measuredOf(report)
    .filter(({ unit }) => unit === PERCENT)
    .flatMap((measured) => (['value', 'previous'] as const).flatMap(noticesOf(measured)));

const noticesOf =
  (measured: Measured) =>
  (field: 'value' | 'previous'): readonly Notice[] => {
    const figure = measured[field];
    if (!isFraction(figure, measured)) return [];
    const percent = `${Math.round((figure?.number ?? 0) * 1e6) / 1e4}%`;
    return [
      {
        ...{ kind: 'fraction', path: [...measured.path, field] },
        say: (m) => m.warnings.fraction(figure?.text ?? '', percent),
      },
    ];
  };

/** A share below 1% is one only if it stands beside others that are not. */
function isFraction(figure: Figure | null, { previous, last, target }: Measured): boolean {
  if (figure?.number == null || figure.number <= 0 || figure.number > 1) return false;
  if (figure.unit === null) return true;
  const others = [previous, last, target].flatMap((one) => one?.number ?? []);
  return others.length > 0 && others.every((number) => number >= 10);
}
