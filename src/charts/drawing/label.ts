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

export const labelMarkup = ({ text, x, y, size, anchor, tone, strong }: Label): Markup =>
  svg`<text x="${rounded(x)}" y="${rounded(y)}" font-size="${size}"${strong && svg` font-weight="700"`}${anchor !== 'start' && svg` text-anchor="${anchor}"`} ${TONES[tone]}>${text}</text>`;

const rounded = (px: number): number => Math.round(px * 10) / 10;
