import { textWidth } from './width.ts';
import { wrapText } from './wrap.ts';

type Room = Readonly<{ size: number; width: number; most?: number }>;

/** A text in as few lines as fit into a width in px, at most `most` (2); what is left over ends in an ellipsis. */
export function textLines(text: string, { size, width, most = 2 }: Room): readonly string[] {
  const lines = wrapText(text, size, width);
  if (lines.length <= most) return lines;
  const rest = lines.slice(most - 1).join('');
  return [...lines.slice(0, most - 1), `${fitting(rest, size, width - size)}…`];
}

/** The longest beginning of a text that fits into a width, at least one character. */
function fitting(text: string, size: number, width: number): string {
  const characters = Array.from(text);
  const end = characters.findIndex(
    (_, index) => textWidth(characters.slice(0, index + 1).join(''), size) > width,
  );
  return characters.slice(0, end === -1 ? undefined : Math.max(1, end)).join('');
}
