import type { Target } from '../../../charts/dumbbell/axis.ts';
import type { Indicator } from '../../../model/content/framework.ts';
import type { Words } from '../../../text/words.ts';

/** The target of an indicator as a chart draws it; null where it is no number. */
export const chartTarget = (words: Words, { target }: Pick<Indicator, 'target'>): Target | null =>
  target.number === null
    ? null
    : { value: target.number, label: words.targetLine(words.targetText(target), target.by) };
