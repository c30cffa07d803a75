import type { mistake } from '../content/fields.ts';
import { isUnread, type Figure } from '../figure/figure.ts';

/** Printed figures of a result, and which of them are marked to be no single number. Fields that are wrong may be missing. */
type Printed = Readonly<{
  value?: Figure | null;
  previous?: Figure | null;
  textOnly?: readonly string[];
  note?: string | null;
}>;

type TextMistake = readonly [field: string, ...about: Parameters<typeof mistake>];

/**
 * A text that is no single number is marked as one that is meant so, and explained in a note; no other text is, so that
 * an old mark never hides a slip.
 */
export function textMistakes(printed: Printed): readonly TextMistake[] {
  const marked = printed.textOnly ?? [];
  const texts = [
    ['value', printed.value ?? null],
    ['previous', printed.previous ?? null],
  ] as const;
  return texts.flatMap(([field, figure]): readonly TextMistake[] => {
    const isMarked = marked.includes(field);
    if (isUnread(figure) && !isMarked) return [[field, 'unreadFigure', field]];
    if (!isUnread(figure) && isMarked) return [['textOnly', 'needlessTextOnly', field]];
    return isMarked && printed.note == null ? [['textOnly', 'textOnlyWithoutNote', field]] : [];
  });
}
