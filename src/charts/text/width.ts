import { max } from 'd3-array';

/** Advance widths of ASCII characters in 1/100 of the font size, the wider of Noto Sans JP's regular and bold face. */
const CLASSES: readonly (readonly [number, string])[] = [
  [25, ' '],
  [30, '|'],
  [35, "',.:;Iijl"],
  [40, '!()-/[\\]f{}'],
  [45, 'rt'],
  [50, 's'],
  [55, '*?cz'],
  [60, '"#$+0123456789<=>FJLY^_aegvxy~'],
  [65, 'AESTVXZ`bdhknopqu'],
  [70, 'BCKPR'],
  [75, '&DGNU'],
  [80, 'HOQ'],
  [90, 'Mw'],
  [95, 'W'],
  [105, '%m@'],
];

const widths: ReadonlyMap<number, number> = new Map(
  CLASSES.flatMap(([width, characters]) =>
    Array.from(characters, (character) => [codeOf(character), width / 100] as const),
  ),
);

function codeOf(text: string, at = 0): number {
  return text.codePointAt(at) ?? 0;
}

/** Width in px of a text set in a size in px; never less than it is drawn with Noto Sans JP. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = codeOf(text, at);
    width += widths.get(code) ?? otherAdvance(code);
    if (code > 0xffff) at += 1;
  }
  return size * width;
}

/** The widest of several texts, in px; 0 for none. */
export const widestText = (texts: readonly (string | null)[], size: number): number =>
  max(texts, (text) => textWidth(text ?? '', size)) ?? 0;

/** Beyond ASCII: Latin letters, minus and dashes, half-width katakana, other alphabets; all else is full-width. */
function otherAdvance(code: number): number {
  if (code >= 0xc0 && code < 0x250) return 0.75;
  if (code === 0x2212 || code === 0x2013) return 0.6;
  if (code >= 0xff61 && code <= 0xff9f) return 0.5;
  if (code >= 0x2000 && code < 0x2070) return 1;
  return code >= 0x370 && code < 0x2190 ? 1.1 : 1;
}
