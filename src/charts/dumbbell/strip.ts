import { svg, type Markup } from '../../markup.ts';
import type { Drawing } from '../drawing/drawing.ts';
import { labelMarkup } from '../drawing/label.ts';
import { currentMark, previousMark } from '../drawing/marks.ts';
import { scaleOf, type Scale } from '../drawing/scale.ts';
import type { Dumbbell } from '../dumbbell.ts';
import { axis, grid, targetHeight, targetLine } from './axis.ts';
import type { DumbbellGroup } from './group.ts';
import { EDGE, SIZE } from './shape.ts';

const WIDTH = 460;
const LANE = 46;

/** Many rows of one year on two lanes, the previous values above the current ones, where labels would not be read. */
export function stripDrawing(chart: Dumbbell, group: DumbbellGroup): Drawing {
  const { target, unit } = chart;
  const across = { x: scaleOf(chart.domain, [100, WIDTH - 24]), width: WIDTH };
  const lanes = [
    { label: group.previousLabel, mark: previousMark, at: group.rows.map((row) => row.previous) },
    { label: group.currentLabel, mark: currentMark, at: group.rows.map((row) => row.current) },
  ];
  const top = 4 + targetHeight(target, WIDTH);
  const ends = [top, top + lanes.length * LANE] as const;
  const content = svg`${grid(across, unit, ends, [])}
${target && targetLine(across, target, ends, [])}
${lanes.map((lane, index) => laneMarkup(lane, across.x, top + (index + 0.5) * LANE))}
${axis(across, unit, ends[1] + 20)}`;
  return { content, width: WIDTH, height: ends[1] + 34 };
}

type Lane = Readonly<{
  label: string;
  mark: (x: number, y: number) => Markup;
  at: readonly (number | null)[];
}>;

const laneMarkup = (lane: Lane, x: Scale, y: number): Markup =>
  svg`<g>${labelMarkup({
    ...{ text: lane.label, x: EDGE, y: y + 5, size: SIZE.value },
    ...{ anchor: 'start', tone: 'text', strong: false },
  })}
<g opacity="0.7">${lane.at.map((value) => (value === null ? svg`` : lane.mark(x(value), y)))}</g></g>`;
