/**
 * One column of a trend. Without a value it says why (`text`) and the line has a gap; `isBroken` cuts the line before it.
 * `isBorrowed`: only the next year's report states the value. `original` is what was printed before a restatement.
 */
export type TrendYear = Readonly<{
  label: string;
  value: number | null;
  text: string;
  isBorrowed: boolean;
  isBroken: boolean;
  original: Readonly<{ value: number; text: string }> | null;
}>;
