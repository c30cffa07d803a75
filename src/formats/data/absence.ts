import type { Absence } from '../../model/figure/absence.ts';
import { absenceOf, type Figure } from '../../model/figure/figure.ts';

/** A reason for having no number as published. */
export const ABSENCE_CODES = {
  none: 'none',
  unknown: 'unknown',
  suppressed: 'suppressed',
  notMeasured: 'not_measured',
  notApplicable: 'not_applicable',
  withdrawn: 'withdrawn',
} as const satisfies Record<Absence, string>;

/** Why a figure has no number; null where it has one, or where its words give no known reason. */
export function absenceCell(figure: Figure | null): string | null {
  const absence = absenceOf(figure);
  return absence === null ? null : ABSENCE_CODES[absence];
}
