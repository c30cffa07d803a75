import { difference } from '../../../model/figure/difference.ts';
import { measuredOf, type Measured } from './measured.ts';
import type { Notice, Rule } from '../warning.ts';

/** A value far from the one before: by a quarter of all that is possible, or five times as large or small. */
const PART = 1 / 4;
const TIMES = 5;

/** A value that is ten times its target or a tenth of it may have lost or won a digit. */
const DIGIT = 10;

/**
 * A value that is far from the year before, or a digit away from its target: where the year before bears the value out,
 * the target itself.
 */
export const leap: Rule = (report) =>
  measuredOf(report).flatMap((measured): readonly Notice[] => {
    const { path, value, last, target, targetPath } = measured;
    const previous = measured.previous ?? last;
    const at = { kind: 'leap', path: [...path, 'value'] } as const;
    const [text, aim] = [value?.text ?? '', target?.text ?? ''];
    const isBorneOut = previous?.number != null;
    if (isBorneOut && isFar(measured, previous.number, previous.unitName))
      return [{ ...at, say: (m) => m.warnings.leap(text, previous.text) }];
    if (!isDigitAway(measured)) return [];
    return isBorneOut && targetPath
      ? [{ ...at, path: targetPath, say: (m) => m.warnings.otherDigits(aim, text, 'value') }]
      : [{ ...at, say: (m) => m.warnings.otherDigits(text, aim, 'target') }];
  });

function isFar({ value, most }: Measured, before: number, unit: string | null): boolean {
  if (value?.number == null || value.unitName !== unit) return false;
  const step = Math.abs(difference(value.number, before));
  return most === null ? timesBetween(value.number, before) >= TIMES : step >= most * PART;
}

function isDigitAway({ value, target }: Measured): boolean {
  if (value?.number == null || target?.number == null) return false;
  if (value.unitName !== target.unitName) return false;
  return timesBetween(value.number, target.number) >= DIGIT;
}

/** How many times as large the larger of two numbers is; 1 where one is no more than nothing. */
const timesBetween = (a: number, b: number): number =>
  Math.min(a, b) <= 0 ? 1 : Math.max(a, b) / Math.min(a, b);
