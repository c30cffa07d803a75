import { foldText, type Span } from './fold.ts';

/**
 * The smallest thing that can be found: one Japanese character, one Latin word, one number, or a percent sign.
 * `joined` is false where punctuation stands before it: nothing is found across that.
 */
export type Unit = Readonly<{ text: string; span: Span; joined: boolean }>;

/** Spaces and the hyphens of codes (4-1-1) stand between units without parting them. */
const TRANSPARENT = /^[\s\-‐]*$/;

const UNIT = /\d+(?:\.\d+)?|[a-z]+|%|\p{L}|[ー々〇]/gu;

/** Splits a text, the same way in the index, in queries and in excerpts. */
export function unitsOf(text: string): readonly Unit[] {
  const { text: plain, spans } = foldText(text);
  let end = 0;
  return [...plain.matchAll(UNIT)].map((match) => {
    const gap = plain.slice(end, match.index);
    end = match.index + match[0].length;
    const span: Span = [spans[match.index]?.[0] ?? 0, spans[end - 1]?.[1] ?? 0];
    return { text: match[0], span, joined: match.index > 0 && TRANSPARENT.test(gap) };
  });
}

/** The units of a text as runs between punctuation. */
export function runsOf(text: string): readonly (readonly Unit[])[] {
  const runs: Unit[][] = [];
  for (const unit of unitsOf(text)) {
    const last = runs.at(-1);
    if (unit.joined && last) last.push(unit);
    else runs.push([unit]);
  }
  return runs;
}
