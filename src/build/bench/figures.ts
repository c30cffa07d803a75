import { chance } from './random.ts';

/** Whose figure it is and on which year: what it is varied by. */
export type Owner = Readonly<{ ward: string; measure: string; year: number }>;

/** A figure as printed, as another ward might have it in that year: shares stay shares, decimals and units stay. */
export function variedFigure(printed: string, { ward, measure, year }: Owner): string {
  const [, digits, rest = ''] = /^([\d,]+(?:\.\d+)?)(?!.*\d)(.*)$/.exec(printed) ?? [];
  if (digits === undefined) return printed;
  const decimals = digits.split('.')[1]?.length ?? 0;
  const number = Number(digits.replaceAll(',', ''));
  const level = 0.6 + 0.8 * chance(ward, measure);
  const drift = 1 + 0.04 * (year - 2015) * (chance(measure, ward, 'drift') - 0.4);
  const noise = 0.95 + 0.1 * chance(ward, measure, year);
  const varied = number * level * drift * noise;
  const possible = Math.min(mostOf(rest, number), Math.max(0, varied));
  return `${formatted(possible, decimals, digits.includes(','))}${rest}`;
}

/** Shares end at 100; points, and numbers without a unit, at what was printed. */
function mostOf(unit: string, printed: number): number {
  if (/^[%％]/.test(unit)) return 100;
  return /^(?:点|$)/.test(unit) ? printed : Infinity;
}

const formatted = (number: number, decimals: number, useGrouping: boolean): string =>
  new Intl.NumberFormat('en-US', {
    ...{ minimumFractionDigits: decimals, maximumFractionDigits: decimals, useGrouping },
  }).format(number);
