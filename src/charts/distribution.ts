import { svg, type Markup } from '../markup.ts';
import { ink } from './drawing/ink.ts';
import { currentMark, MARK } from './drawing/marks.ts';
import { scaleOf } from './drawing/scale.ts';
import { tick, track } from './measure/lane.ts';

/** The values of many on one scale, with the one in the middle of them and their target. */
export type Distribution = Readonly<{
  domain: readonly [number, number];
  values: readonly number[];
  median: number;
  target: number | null;
}>;

const STRIP = { height: 32, middle: 16, reach: 11 } as const;

/**
 * A thin line a value, which together are the darker the more values stand there; a solid mark in their middle, and the
 * target as a long thick line: decoration beside the row's words. All lines are one path, so that thousands weigh little.
 */
export function distributionStrip(
  { domain, values, median, target }: Distribution,
  width: number,
): Markup {
  const { height, middle, reach } = STRIP;
  const x = scaleOf(domain, [MARK + 1, width - MARK - 1]);
  const lines = values.map((value) => `M${x(value)} ${middle - reach}v${2 * reach}`).join('');
  return svg`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true" class="chart chart-micro">
${track(width, middle)}
<path d="${lines}" stroke="${ink.mark}" stroke-opacity="0.6" stroke-width="1.5" class="chart-span"/>
${target !== null && tick(x(target), middle, middle - 1)}
${currentMark(x(median), middle)}
</svg>`;
}
