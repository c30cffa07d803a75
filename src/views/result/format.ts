import type { Framework } from '../../model/content/framework.ts';
import { gradeOf, type ScaleName } from '../../model/content/scale.ts';
import type { Change } from '../../model/figure/change.ts';
import type { Figure } from '../../model/figure/figure.ts';
import type { Target } from '../../model/figure/target.ts';
import type { Words } from '../../text/words.ts';

/**
 * A figure as printed; where its unit is not printed but known, with it, and where its unit is called otherwise in the
 * language, so.
 */
export function formatFigure(
  words: Words,
  figure: Figure | null,
  unit: string | null = null,
): string | null {
  if (figure === null) return null;
  if (figure.number !== null && figure.unit === null) return words.quantity(figure.text, unit);
  const number = figure.unit === null ? null : numberBefore(figure.text, figure.unit);
  return number === null || words.saidUnit(figure.unit ?? '') === figure.unit
    ? figure.text
    : words.quantity(number, figure.unit);
}

/** The number of a printed figure that is nothing but that and its unit; null for any other text. */
function numberBefore(text: string, unit: string): string | null {
  const number = text.endsWith(unit) ? text.slice(0, -unit.length).trim() : '';
  return /^[-−▲△]?[\d,]+(?:\.\d+)?$/.test(number) ? number : null;
}

/** The same; a sign that stands for a missing number with the word for its reason: `x（秘匿）`. */
export function formatStated(
  words: Words,
  figure: Figure | null,
  unit: string | null,
): string | null {
  const text = formatFigure(words, figure, unit);
  const reason = figure?.absence == null ? null : words.absences[figure.absence];
  return text === null || reason === null || text.includes(reason)
    ? text
    : `${text}${words.brackets(reason)}`;
}

/** `+12.6ポイント`, `−59人`, `±0` */
export function formatChange(words: Words, change: Change): string {
  if (change.trend === 'flat') return words.unchanged;
  return withUnit(words, words.decimal(change.amount, change.decimals, true), change.unit);
}

/** The size of a change or a distance without its sign: `12.6ポイント` */
export const formatAmount = (
  words: Words,
  { amount, decimals, unit }: Pick<Change, 'amount' | 'decimals' | 'unit'>,
): string => withUnit(words, words.decimal(amount, decimals, false), unit);

/** A distance between two values: of shares in points. */
export const withUnit = (words: Words, number: string, unit: string | null): string =>
  unit === '%' ? words.points(number) : words.quantity(number, unit);

/** `50%以上（2017年度まで）` */
export function formatTarget(words: Words, target: Target): string {
  const text = words.targetText(target);
  return target.by === null ? text : words.targetBy(text, target.by);
}

/** `A 順調`; null for a rating that the report does not give. */
export function formatGrade(
  words: Words,
  framework: Framework,
  scale: ScaleName,
  value: string | null,
): string | null {
  const grade = gradeOf(framework.scales[scale], value);
  return grade === null ? value : words.grade(grade.value, grade.label);
}

/** The same where room is short: a grade that is a word (`Green`) without what it stands for. */
export const formatGradeBriefly = (value: string | null, grade: string | null): string | null =>
  value !== null && value.length > LETTERS ? value : grade;

/** What a grade is no word up to, and says nothing by itself: `A`, `①`, `S+`. */
const LETTERS = 2;

/** Notes in one text; null if there is none. */
export const formatNotes = (...notes: readonly (string | null | undefined)[]): string | null =>
  notes.filter((note) => note != null).join(' ') || null;
