/** Width in px of a text: full-width characters are as wide as the font is high, others about six tenths of it. */
export const textWidth = (text: string, size: number): number =>
  Array.from(text).reduce((width, character) => width + size * (isFull(character) ? 1 : 0.6), 0);

const isFull = (character: string): boolean => (character.codePointAt(0) ?? 0) > 0x2fff;

/** The widest of several texts, in px; 0 for none. */
export const widestText = (texts: readonly (string | null)[], size: number): number =>
  Math.max(0, ...texts.map((text) => textWidth(text ?? '', size)));

/** A text in as few lines as fit into a width, at most `most`; what is left over ends in an ellipsis. */
export function textLines(
  text: string,
  { size, width, most = 2 }: Readonly<{ size: number; width: number; most?: number }>,
): readonly string[] {
  if (textWidth(text, size) <= width) return [text];
  const head = fitting(text, size, width);
  const rest = text.slice(head.length);
  if (rest === '') return [head];
  if (most === 1) return [`${fitting(text, size, width - size)}…`];
  return [head, ...textLines(rest, { size, width, most: most - 1 })];
}

/** The longest beginning of a text that fits into a width, at least one character. */
function fitting(text: string, size: number, width: number): string {
  const characters = Array.from(text);
  const end = characters.findIndex(
    (_, index) => textWidth(characters.slice(0, index + 1).join(''), size) > width,
  );
  return characters.slice(0, end === -1 ? undefined : Math.max(1, end)).join('');
}
