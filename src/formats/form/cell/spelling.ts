import { isMissing } from '../../../model/figure/figure.ts';
import type { Scale } from '../../../model/content/scale.ts';

/** Letters, digits and percent signs in half-width characters; all else as it is printed. */
export const halfWidth = (text: string): string =>
  text.replace(/[０-９Ａ-Ｚａ-ｚ％]|(?<=[０-９\d])[，．](?=[０-９\d])/g, (wide) =>
    wide.normalize('NFKC'),
  );

/** The grade of a scale that is meant by a mark, whatever its width and signs; the mark itself if there is none, null for a dash. */
export function gradeIn(mark: string, { grades }: Scale): string | null {
  const text = mark.trim();
  if (isMissing(text.normalize('NFKC'))) return null;
  const values = grades.map(({ value }) => value);
  const isMeant = (fold: (text: string) => string) =>
    values.find((value) => fold(value) === fold(text));
  return isMeant((one) => one) ?? isMeant(folded) ?? text;
}

const folded = (text: string): string =>
  text
    .replace(/[〇◯◎]/g, '○')
    .replace(/[✕✖╳Ｘ]/g, '×')
    .replace(/[①-⑨]/g, (sign) => `${sign};`)
    .normalize('NFKC')
    .replace(/[\s()]/g, '');

/** A text over several lines of a cell as one: Japanese is joined without a blank. */
export const oneLine = (text: string): string =>
  text.replace(/\s*\n\s*/g, (gap, at: number) =>
    /[ -~]/.test(text.charAt(at - 1)) && /[ -~]/.test(text.charAt(at + gap.length)) ? ' ' : '',
  );
