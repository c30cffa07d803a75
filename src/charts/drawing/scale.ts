import { scaleLinear, type ScaleLinear } from 'd3-scale';

export type Scale = ScaleLinear<number, number>;

const tenth = (from: number, to: number) => (part: number) =>
  Math.round((from + (to - from) * part) * 10) / 10;

/** Values → px, to a tenth; a value outside of the domain stands at its end. */
export const scaleOf = (
  domain: readonly [number, number],
  range: readonly [number, number],
): Scale => scaleLinear().domain(domain).range(range).interpolate(tenth).clamp(true);
