/** A value with its text; `margin` is its margin of error to either side, in its unit, where one is known. */
export type Mark = Readonly<{ value: number; text: string; margin?: number | null }>;

/** One measure on a scale of its own; `ends` names both ends of the scale. */
export type Measure = Readonly<{
  domain: readonly [number, number];
  ends: readonly [string, string];
  previous: Mark | null;
  current: Mark | null;
  target: Mark | null;
}>;
