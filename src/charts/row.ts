/**
 * One row: a label, up to two values in the chart's unit, and their texts. A row without values says why in
 * `changeText`. Margins of error, where known, are given in the chart's unit, to either side.
 */
export type DumbbellRow = Readonly<{
  key: string;
  label: string;
  href: string | null;
  previous: number | null;
  current: number | null;
  previousText: string | null;
  currentText: string | null;
  changeText: string;
  previousMargin?: number | null;
  currentMargin?: number | null;
}>;
