import { scaleLinear } from 'd3-scale';
import { svg, type Markup } from '../markup.ts';
import { axis, grid, targetLine } from './axis.ts';
import type { Drawing } from './drawing.ts';
import type { Dumbbell } from './dumbbell.ts';
import { ink } from './ink.ts';
import { EDGE, SIZE } from './layout.ts';
import { currentMark, previousMark } from './marks.ts';
import type { DumbbellGroup } from './panel.ts';

const WIDTH = 460;
const TOP = 30;
const LANE = 46;

/** Many rows of one year on two lanes, the previous values above the current ones, where labels would not be read. */
export function stripDrawing(chart: Dumbbell, group: DumbbellGroup): Drawing {
  const x = scaleLinear()
    .domain(chart.domain)
    .range([100, WIDTH - 24]);
  const across = { x, width: WIDTH, ticks: 5 };
  const { target } = chart;
  const lanes = [
    { label: group.previousLabel, mark: previousMark, at: group.rows.map((row) => row.previous) },
    { label: group.currentLabel, mark: currentMark, at: group.rows.map((row) => row.current) },
  ];
  const bottom = TOP + lanes.length * LANE;
  const content = svg`${grid(across, TOP, bottom)}
${target && targetLine(across, target, TOP, bottom)}
${lanes.map((lane, index) => laneMarkup(lane, x, TOP + (index + 0.5) * LANE))}
${axis(across, chart.unit, bottom + 20)}`;
  return { content, width: WIDTH, height: bottom + 34 };
}

type Lane = Readonly<{
  label: string;
  mark: (x: number, y: number) => Markup;
  at: readonly (number | null)[];
}>;

const laneMarkup = (lane: Lane, x: (value: number) => number, y: number): Markup =>
  svg`<g><text x="${EDGE}" y="${y + 5}" font-size="${SIZE.value}" fill="${ink.text}">${lane.label}</text>
<g opacity="0.7">${lane.at.map((value) => (value === null ? svg`` : lane.mark(x(value), y)))}</g></g>`;
