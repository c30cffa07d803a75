import { svg, type Markup } from '../../markup.ts';

/** How lines of text are set: sizes in px, `y` is the upper edge of the first line. */
export type Type = Readonly<{
  size: number;
  leading: number;
  x: number;
  y: number;
  weight: number;
  fill: string;
}>;

/** Lines of text, one below the other. */
export const paragraph = (lines: readonly string[], type: Type): Markup =>
  svg`${lines.map(
    (line, index) =>
      svg`<text x="${type.x}" y="${type.y + (index + 0.5) * type.leading + type.size * 0.36}" font-size="${type.size}" font-weight="${type.weight}" fill="${type.fill}">${line}</text>`,
  )}`;
