import { max, median } from 'd3-array';

/** What the search of some reports costs. Weights in kB over the wire, times of answers in ms. */
export type SearchMeasured = Readonly<{
  reports: number;
  things: number;
  seconds: number;
  files: number;
  first: readonly number[];
  later: readonly number[];
  warm: readonly number[];
}>;

const WIDTHS = [7, 7, 8, 10, 6, 10, 16, 16, 16];

const row = (texts: readonly string[]): string =>
  texts.map((text, at) => text.padStart(WIDTHS[at] ?? 0)).join(' ');

/** Of weights and times, the median and the worst. */
export const searchHead = row([
  ...['reports', 'things', 'index s', 's/report', 'files', 'per report'],
  ...['first kB', 'later kB', 'warm ms'],
]);

/** What was measured, in a line. */
export const searchRow = (measured: SearchMeasured): string => {
  const { reports, things, seconds, files, first, later, warm } = measured;
  return row([
    ...[String(reports), String(things), seconds.toFixed(1), (seconds / reports).toFixed(3)],
    ...[String(files), (files / reports).toFixed(1)],
    ...[first, later, warm].map(middleAndWorst),
  ]);
};

const middleAndWorst = (numbers: readonly number[]): string =>
  `${(median(numbers) ?? 0).toFixed(0)}, ${(max(numbers) ?? 0).toFixed(0)}`;
