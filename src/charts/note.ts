import { svg } from '../markup.ts';
import type { Drawing } from './drawing/drawing.ts';
import { ink } from './drawing/ink.ts';
import { paragraph } from './text/paragraph.ts';
import { wrapText } from './text/wrap.ts';

/** In the place of a chart that has no values: the target, and why nothing is drawn. */
export type Note = Readonly<{ target: string; text: string }>;

export function noteDrawing({ target, text }: Note, width = 460): Drawing {
  const heading = wrapText(target, 18, width - 24);
  const lines = wrapText(text, 14, width - 24);
  const top = 14 + heading.length * 26;
  const height = top + lines.length * 22 + 14;
  const content = svg`<rect x="1" y="1" width="${width - 2}" height="${height - 2}" rx="6" fill="none" stroke="${ink.target}" stroke-width="2" stroke-dasharray="6 3"/>
${paragraph(heading, { x: 14, y: 12, size: 18, leading: 26, weight: 700, fill: ink.target })}
${paragraph(lines, { x: 14, y: top, size: 14, leading: 22, weight: 400, fill: ink.text })}`;
  return { content, width, height };
}
