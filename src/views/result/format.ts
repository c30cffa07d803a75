import type { Change } from '../../model/figure/change.ts';
import type { Figure } from '../../model/figure/figure.ts';
import { eraYear, type FiscalYear } from '../../model/figure/fiscal-year.ts';
import type { Framework } from '../../model/content/framework.ts';
import { gradeOf, type ScaleName } from '../../model/content/scale.ts';
import type { Target } from '../../model/figure/target.ts';
import { words } from '../../text/words.ts';

/** `2016年度（平成28年度）` */
export function formatYear(year: FiscalYear): string {
  const { era, year: inEra } = eraYear(year);
  return words.year(year, era, inEra);
}

/** `2026年11月21日`, from a day in ISO form. */
export function formatDay(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return words.day(year, month, day);
}

/** A figure as printed; where its unit is not printed but known, with it. */
export function formatFigure(figure: Figure | null, unit: string | null = null): string | null {
  if (figure === null) return null;
  const bare = figure.number !== null && figure.unit === null && unit !== null;
  return bare ? `${figure.text}${unit}` : figure.text;
}

/** `+12.6ポイント`, `−59人`, `±0` */
export function formatChange(change: Change): string {
  if (change.trend === 'flat') return words.unchanged;
  return withUnit(decimal(change, 'exceptZero').replace('-', '−'), change.unit);
}

/** The size of a change without its sign: `12.6ポイント` */
export const formatAmount = (change: Change): string =>
  withUnit(decimal(change, 'never'), change.unit);

const decimal = ({ amount, decimals }: Change, signDisplay: 'exceptZero' | 'never'): string =>
  amount.toLocaleString('ja-JP', {
    signDisplay,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });

const withUnit = (number: string, unit: string | null): string =>
  unit === '%' ? words.points(number) : `${number}${unit ?? ''}`;

/** `50%以上（2017年度まで）` */
export const formatTarget = ({ text, by }: Target): string =>
  by === null ? text : words.targetBy(text, by);

/** `A 順調`; null for a rating that the report does not give. */
export function formatGrade(
  framework: Framework,
  scale: ScaleName,
  value: string | null,
): string | null {
  const grade = gradeOf(framework.scales[scale], value);
  return grade === null ? value : words.grade(grade.value, grade.label);
}

/** Notes in one text; null if there is none. */
export const formatNotes = (...notes: readonly (string | null | undefined)[]): string | null =>
  notes.filter((note) => note != null).join(' ') || null;
