import { group } from 'd3-array';
import { svg, type Markup } from '../../markup.ts';
import { ink } from '../drawing/ink.ts';

/** What is known of one result against its target. */
export type Verdict = 'reached' | 'missed' | 'untold';

/** Where a square stands: its upper left corner in px. */
export type Square = Readonly<{ verdict: Verdict; x: number; y: number }>;

/** Full, hollow, and pale with a stroke across: told apart without colour. */
const TONES: Readonly<Record<Verdict, Markup>> = {
  reached: svg`fill="${ink.mark}" stroke="${ink.mark}" class="chart-reached"`,
  missed: svg`fill="${ink.paper}" stroke="${ink.mark}" class="chart-missed"`,
  untold: svg`fill="${ink.rule}" stroke="${ink.quiet}" class="chart-untold"`,
};

/** Squares with edges of a length in px, all of one verdict in one path. */
export const squaresMarkup = (squares: readonly Square[], edge: number): Markup =>
  svg`${Array.from(
    group(squares, ({ verdict }) => verdict),
    ([verdict, all]) =>
      svg`<path d="${all.map((square) => outline(square, edge)).join('')}" stroke-width="${strokeOf(edge)}" stroke-linejoin="round" ${TONES[verdict]}/>`,
  )}`;

/** Small squares have thin lines, or they would close. */
const strokeOf = (edge: number): number => Math.round(Math.min(1.5, edge / 7) * 100) / 100;

function outline({ verdict, x, y }: Square, edge: number): string {
  const half = strokeOf(edge) / 2;
  const [left, top, right, bottom] = [x + half, y + half, x + edge - half, y + edge - half].map(
    (px) => Math.round(px * 100) / 100,
  );
  const box = `M${left} ${top}H${right}V${bottom}H${left}Z`;
  return verdict === 'untold' ? `${box}M${left} ${bottom}L${right} ${top}` : box;
}

/** Verdicts in rows, one square each, `step` px from one to the next. */
export const squaresInRows = (
  verdicts: readonly Verdict[],
  perRow: number,
  step: number,
): readonly Square[] =>
  verdicts.map((verdict, index) => ({
    ...{ verdict, x: (index % perRow) * step },
    y: Math.floor(index / perRow) * step,
  }));
