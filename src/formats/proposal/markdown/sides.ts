import type { Words } from '../../../text/words.ts';
import { contrast, type Contrast } from '../../../views/proposal/contrast.ts';
import { cut } from '../../../views/proposal/place.ts';
import type { ProposedChange } from '../../../views/proposal/told.ts';
import { apart, markdownText } from './text.ts';

/** In a text that is longer than this, in characters, what differs is marked. */
const GLANCE = 20;

/** So much is shown of a text, and so much around what differs in one that is longer. */
const LONGEST = 400;
const AROUND = 80;

/** Both sides of a change in Markdown, the difference marked where it would not be seen at once. */
export function markdownSides(
  words: Words,
  { before, after }: ProposedChange,
): Readonly<Record<'before' | 'after', string>> {
  if (before === null || after === null || Math.max(before.length, after.length) <= GLANCE)
    return { before: markdownSide(words, before), after: markdownSide(words, after) };
  const parts = contrast(apart(before), apart(after));
  return { before: marked(words, parts.before), after: marked(words, parts.after) };
}

/** One side alone: a text that is there, or a dash. */
export const markdownSide = (words: Words, text: string | null): string =>
  text === null ? words.dash : markdownText(cut(words, text, LONGEST));

function marked(words: Words, [start, middle, end]: Contrast['before']): string {
  const isLong = start.length + middle.length + end.length > LONGEST;
  const [head, tail] = isLong
    ? [Array.from(start).slice(-AROUND).join(''), cut(words, end, AROUND)]
    : [start, end];
  const before = head === start ? head : words.proposalFrom(head);
  const shown = cut(words, middle, LONGEST);
  return (
    markdownText(before) +
    (shown === '' ? '' : `<strong>${markdownText(shown)}</strong>`) +
    markdownText(tail)
  );
}
