import { svg, type Markup } from '../markup.ts';
import { squaresInRows, squaresMarkup, type Verdict as ResultVerdict } from './squares/square.ts';

export type Verdict = ResultVerdict;

/**
 * One square for one result, in the order given. Sizes in px; `rows` keeps room for as many rows, so that pictures
 * beside each other are of one height.
 */
export type Squares = Readonly<{
  results: readonly Verdict[];
  perRow?: number;
  rows?: number;
  edge?: number;
}>;

/** Squares as decoration beside words that say the same: in a tile of the home page, at the head of a report card. */
export function squaresChart({ results, perRow = 5, rows = 1, edge = 10 }: Squares): Markup {
  const step = edge + Math.max(2, Math.round(edge * 0.2));
  const width = (Math.max(1, perRow) - 1) * step + edge;
  const height = (Math.max(rows, Math.ceil(results.length / perRow), 1) - 1) * step + edge;
  return svg`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true" class="chart chart-squares">${squaresMarkup(squaresInRows(results, perRow, step), edge)}</svg>`;
}
