import { svg, type Markup } from '../../markup.ts';

/** Something drawn from its own origin, with its size in px. */
export type Drawing = Readonly<{ content: Markup; width: number; height: number }>;

type Box = Readonly<{ x: number; y: number; width: number; height: number }>;

/** A drawing with room to its left and right. */
export const inset = ({ content, width, height }: Drawing, room: number): Drawing => ({
  content: svg`<g transform="translate(${room} 0)">${content}</g>`,
  width: width + 2 * room,
  height,
});

/** A drawing moved into a box and enlarged or reduced until it fills its width or height. */
export function placed({ content, width, height }: Drawing, box: Box): Markup {
  const scale = Math.min(box.width / width, box.height / height);
  return svg`<g transform="translate(${box.x} ${box.y}) scale(${scale})">${content}</g>`;
}
