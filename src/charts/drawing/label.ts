import { svg, type Markup } from '../../markup.ts';
import type { Placed } from './box.ts';
import { ink } from './ink.ts';

const TONES = {
  text: svg`fill="${ink.text}" class="chart-text"`,
  quiet: svg`fill="${ink.quiet}" class="chart-quiet"`,
  target: svg`fill="${ink.target}" class="chart-target-text"`,
} as const;

/** One line of text and how it looks. */
export type Label = Placed & Readonly<{ tone: keyof typeof TONES; strong: boolean }>;

export const labelMarkup = (label: Label): Markup =>
  svg`<text x="${rounded(label.x)}" y="${rounded(label.y)}"${look(label)}>${label.text}</text>`;

/** Lines of one text: they look alike, and are read as one. */
export function linesMarkup(lines: readonly Label[]): Markup {
  const [first, ...others] = lines;
  if (!first) return svg``;
  if (others.length === 0) return labelMarkup(first);
  return svg`<text${look(first)}>${lines.map(
    ({ text, x, y }) => svg`<tspan x="${rounded(x)}" y="${rounded(y)}">${text}</tspan>`,
  )}</text>`;
}

const look = ({ size, anchor, tone, strong }: Label): Markup =>
  svg` font-size="${size}"${strong && svg` font-weight="700"`}${anchor !== 'start' && svg` text-anchor="${anchor}"`} ${TONES[tone]}`;

const rounded = (px: number): number => Math.round(px * 10) / 10;
