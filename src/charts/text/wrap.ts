import { textWidth } from './width.ts';

const words = new Intl.Segmenter('ja', { granularity: 'word' });
const NOT_FIRST = /^[、。，．）」』】〉》％%・ー〜…：；！？!?,.)\]年度月日区件点]/;
const PARTICLE = /^[をはがにでともへの]$/;
const NOT_LAST = /[（「『【〈《(\[\d]$/;

/** Breaks a text between words into lines of at most `width` px; a longer word is broken where it must be. */
export function wrapText(text: string, size: number, width: number): readonly string[] {
  const fits = (line: string) => textWidth(line, size) <= width;
  if (fits(text)) return text === '' ? [] : [text.trimStart()];
  const lines: string[] = [];
  for (const chunk of chunks(text).flatMap((one) => (fits(one) ? [one] : Array.from(one)))) {
    const joined = (lines.at(-1) ?? '') + chunk;
    if (lines.length > 0 && fits(joined)) lines[lines.length - 1] = joined;
    else lines.push(chunk.trimStart());
  }
  return lines;
}

/** Lines of about the same length, as few as `wrapText` needs. */
export function balancedText(text: string, size: number, width: number): readonly string[] {
  const count = wrapText(text, size, width).length;
  const narrower = [0.5, 0.6, 0.7, 0.8, 0.9].map((part) => wrapText(text, size, width * part));
  return narrower.find(({ length }) => length === count) ?? wrapText(text, size, width);
}

/** Cutting a text into words takes far longer than all else here, and charts set the same texts again and again. */
const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 20_000;

/** Words with the punctuation that may not stand apart from them. */
function chunks(text: string): readonly string[] {
  const found = known.get(text);
  if (found) return found;
  const all: string[] = [];
  for (const { segment } of words.segment(text)) {
    const last = all.at(-1);
    if (
      last !== undefined &&
      (NOT_FIRST.test(segment) || PARTICLE.test(segment) || NOT_LAST.test(last))
    )
      all[all.length - 1] = last + segment;
    else all.push(segment);
  }
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, all);
  return all;
}
