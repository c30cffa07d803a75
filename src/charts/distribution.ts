import { svg, type Markup } from '../markup.ts';
import { textBox } from './drawing/box.ts';
import type { Drawing } from './drawing/drawing.ts';
import { frame } from './drawing/frame.ts';
import { ink } from './drawing/ink.ts';
import { labelMarkup, type Label } from './drawing/label.ts';
import { currentMark, MARK } from './drawing/marks.ts';
import { scaleOf, type Scale } from './drawing/scale.ts';
import { axis, grid, targetHeight, targetLine, type Target } from './dumbbell/axis.ts';
import { EDGE, SIZE } from './dumbbell/shape.ts';
import { tick, track } from './measure/lane.ts';
import { textLines } from './text/lines.ts';
import { widestText } from './text/width.ts';

/** The values of many, and the one in the middle of them. */
type Values = Readonly<{ values: readonly number[]; median: number }>;

/** The values of many on one scale, with their target. */
export type Distribution = Values &
  Readonly<{ domain: readonly [number, number]; target: number | null }>;

const STRIP = { height: 32, middle: 16, reach: 11 } as const;

/**
 * A thin line a value, which together are the darker the more values stand there; a solid mark in their middle, and the
 * target as a long thick line: decoration beside the row's words.
 */
export function distributionStrip(
  { domain, target, ...values }: Distribution,
  width: number,
): Markup {
  const { height, middle } = STRIP;
  const x = scaleOf(domain, [MARK + 1, width - MARK - 1]);
  return svg`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true" class="chart chart-micro">
${track(width, middle)}
${linesMarkup(values, x, middle)}
${target !== null && tick(x(target), middle, middle - 1)}
${currentMark(x(values.median), middle)}
</svg>`;
}

/** All lines are one path, so that thousands weigh little. */
function linesMarkup({ values }: Values, x: Scale, y: number): Markup {
  const { reach } = STRIP;
  const lines = values.map((value) => `M${x(value)} ${y - reach}v${2 * reach}`).join('');
  return svg`<path d="${lines}" stroke="${ink.mark}" stroke-opacity="0.6" stroke-width="1.5" class="chart-span"/>`;
}

/** The values of many: whose they are, and what is said of them. The first row may stand for all others together. */
export type DistributionRow = Values & Readonly<{ label: string; text: string; strong: boolean }>;

/** Distributions in rows on one scale, with the target as a labelled line, which is to be within the domain. */
export type Distributions = Readonly<{
  id: string;
  title: string;
  description: string;
  unit: string;
  target: Target | null;
  domain: readonly [number, number];
  rows: readonly DistributionRow[];
}>;

export function distributionsChart(chart: Distributions, width: number): Markup {
  const { content, height } = distributionsDrawing(chart, width);
  const { title, description } = chart;
  return frame({ id: `${chart.id}-${width}`, title, description, width, height }, content);
}

const AXIS = 34;

/** The chart without its frame; its texts stand beside the values where there is room, else above them. */
export function distributionsDrawing(chart: Distributions, width: number): Drawing {
  const { target, unit, rows } = chart;
  const layout = layoutOf(chart, width);
  const top = targetHeight(target, width);
  const bottom = top + rows.length * layout.row;
  const across = { x: layout.x, width };
  const labels = rows.flatMap((row, at) => labelsOf(row, layout, top + at * layout.row));
  const texts = labels.map(textBox);
  const content = svg`${grid(across, unit, [top, bottom], texts)}
${target && targetLine(across, target, [top, bottom], texts)}
${labels.map(labelMarkup)}
${rows.map((row, at) => rowMarkup(row, layout, top + at * layout.row))}
${axis(across, unit, bottom + 20)}`;
  return { content, width, height: bottom + AXIS };
}

/** Where a text stands in its row, and how much room it has, in px. */
type Place = Readonly<Pick<Label, 'x' | 'y' | 'anchor'> & { width: number }>;

/** Where values and texts stand in a row, and how high it is, in px. */
type Layout = Readonly<{ x: Scale; row: number; middle: number; label: Place; text: Place }>;

/** The narrowest chart with texts beside the values. */
const WIDE = 560;

function layoutOf({ rows, domain }: Distributions, width: number): Layout {
  const widest = (texts: readonly string[], size: number) => Math.ceil(widestText(texts, size));
  const said = widest(
    rows.map(({ text }) => text),
    SIZE.value,
  );
  const end = width - EDGE;
  if (width < WIDE)
    return {
      ...{ x: scaleOf(domain, [EDGE + MARK, end - MARK]), row: 58, middle: 40 },
      label: { x: EDGE, y: 20, anchor: 'start', width: end - said - 2 * EDGE },
      text: { x: end, y: 20, anchor: 'end', width: said },
    };
  const names = widest(
    rows.map(({ label }) => label),
    SIZE.label,
  );
  const label = Math.min(names, width / 4);
  const range = [2 * EDGE + label + MARK, end - said - EDGE - MARK] as const;
  return {
    ...{ x: scaleOf(domain, range), row: 34, middle: 17 },
    label: { x: EDGE, y: 22, anchor: 'start', width: label },
    text: { x: end - said, y: 22, anchor: 'start', width: said },
  };
}

const labelsOf = (row: DistributionRow, { label, text }: Layout, top: number): readonly Label[] => [
  labelAt(row.label, label, SIZE.label, row.strong, top),
  labelAt(row.text, text, SIZE.value, row.strong, top),
];

function labelAt(
  said: string,
  { x, y, anchor, width }: Place,
  size: number,
  strong: boolean,
  top: number,
) {
  const [text = ''] = textLines(said, { size, width, most: 1 });
  return { text, x, y: top + y, size, anchor, tone: 'text', strong } as const;
}

const rowMarkup = (row: DistributionRow, { x, middle }: Layout, top: number): Markup =>
  svg`${linesMarkup(row, x, top + middle)}
${currentMark(x(row.median), top + middle)}`;
