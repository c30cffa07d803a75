import { PERCENT } from '../../../model/figure/unit.ts';
import { measuredOf, type Measured } from './measured.ts';
import type { Notice, Rule } from '../warning.ts';

/** A share that a spreadsheet wrote as a fraction: 0.18 where 18% is meant. Where no unit is known, it may be one. */
export const fraction: Rule = (report) =>
  measuredOf(report)
    .filter(({ unit }) => unit === PERCENT || unit === null)
    .flatMap((measured) => (['value', 'previous'] as const).flatMap(noticesOf(measured)));

const noticesOf =
  ({ path, ...figures }: Measured) =>
  (field: 'value' | 'previous'): readonly Notice[] => {
    const figure = figures[field];
    if (figure?.number == null || figure.unit !== null) return [];
    if (figure.number <= 0 || figure.number > 1) return [];
    const percent = `${Math.round(figure.number * 1e6) / 1e4}%`;
    return [
      {
        ...{ kind: 'fraction', path: [...path, field] },
        say: (m) => m.warnings.fraction(figure.text, percent),
      },
    ];
  };
