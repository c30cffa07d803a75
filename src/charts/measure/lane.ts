import { svg, type Markup } from '../../markup.ts';
import { grown, meets, textBox, type Box } from '../drawing/box.ts';
import type { Drawing } from '../drawing/drawing.ts';
import { ink } from '../drawing/ink.ts';
import { MARK } from '../drawing/marks.ts';
import { pairMarkup, type Pair, type Valued } from '../drawing/pair.ts';
import { scaleOf, type Scale } from '../drawing/scale.ts';
import { labelMarkup, type Label } from '../drawing/label.ts';
import { textLines } from '../text/lines.ts';
import { spread } from '../text/spread.ts';
import { textWidth } from '../text/width.ts';
import type { Mark, Measure } from './measure.ts';

/** Font sizes and distances in px. */
const SIZE = { target: 13, value: 14, end: 12 } as const;
const HEAD = 19;
const TRACK = 13;
const FOOT = 32;
/**
 * A measure on a track: its target above as a tick with its label, its marks on the track, their values below. Texts
 * have lines of their own, so that none meets a mark. Without the label of the target, or without a text below, it is
 * lower.
 */
export function laneDrawing(measure: Measure, width: number): Drawing {
  const x = scaleOf(measure.domain, [MARK + 1, width - MARK - 1]);
  const label = measure.target && targetLabel(measure.target, x, width);
  const reach = label || measure.current?.text || measure.previous?.text ? TRACK : MARK + 2;
  const y = (label ? HEAD : 1) + reach;
  const values = valueLabels(measure, x, y + 27, width);
  const below = [...values, ...endLabels(measure, y + 27, width, values)].filter(
    ({ text }) => text !== '',
  );
  const content = svg`${track(width, y)}
${measure.target && tick(x(measure.target.value), y, reach - 1)}
${pairMarkup(pairOf(measure), x, y)}
${[...(label ? [label] : []), ...below].map(labelMarkup)}`;
  return { content, width, height: y + (below.length > 0 ? FOOT : reach + 1) };
}

export const pairOf = ({ previous, current }: Pick<Measure, 'previous' | 'current'>): Pair => ({
  previous: previous && valued(previous),
  current: current && valued(current),
});

const valued = ({ value, margin }: Mark): Valued => ({ value, margin: margin ?? null });

/** The line that marks stand on. */
export const track = (width: number, y: number): Markup =>
  svg`<rect x="1" y="${y - 3}" width="${width - 2}" height="6" rx="3" fill="${ink.rule}" class="chart-track"/>`;

/** The target across the track, `reach` px to either side. */
export const tick = (x: number, y: number, reach = TRACK - 1): Markup =>
  svg`<line x1="${x}" x2="${x}" y1="${y - reach}" y2="${y + reach}" stroke="${ink.target}" stroke-width="3" class="chart-target"/>`;

function targetLabel({ value, text }: Mark, x: Scale, width: number): Label | null {
  const [line] = textLines(text, { size: SIZE.target, width, most: 1 });
  if (line === undefined) return null;
  const [middle = 0] = spread([{ text: line, size: SIZE.target, x: x(value) }], [0, width]);
  return { ...label(line, middle, 13), size: SIZE.target, tone: 'target', strong: true };
}

const label = (text: string, x: number, y: number): Label => ({
  ...{ text, x, y, size: SIZE.value, anchor: 'middle', tone: 'text', strong: false },
});

/** Both values below their marks, from left to right; a value that is the same twice is said once. */
function valueLabels(measure: Measure, x: Scale, y: number, width: number): readonly Label[] {
  const { previous, current } = measure;
  const isSame = previous?.text === current?.text && previous?.value === current?.value;
  const shown = [
    ...(previous && !isSame ? [{ ...previous, strong: false }] : []),
    ...(current ? [{ ...current, strong: true }] : []),
  ].map((mark) => ({ ...mark, text: fit(mark.text, width) }));
  const inOrder = shown.sort((a, b) => a.value - b.value);
  const wishes = inOrder.map(({ text, value }) => ({ text, size: SIZE.value, x: x(value) }));
  const middles = spread(wishes, [0, width]);
  return inOrder.map(({ text, strong }, index) => ({
    ...label(text, middles[index] ?? 0, y),
    strong,
  }));
}

const fit = (text: string, width: number): string =>
  textLines(text, { size: SIZE.value, width: width / 2 - 8, most: 1 })[0] ?? '';

/** The ends of the scale, where no value stands in their place. */
function endLabels(
  { ends }: Measure,
  y: number,
  width: number,
  values: readonly Label[],
): readonly Label[] {
  const boxes = values.map((value) => grown(textBox(value), 6));
  const [low, high] = ends.map((text, index): Label => ({
    ...label(text, index === 0 ? 0 : width, y),
    ...{ size: SIZE.end, anchor: index === 0 ? 'start' : 'end', tone: 'quiet' },
  }));
  const isFree = (end: Label) => boxes.every((box: Box) => !meets(box, textBox(end)));
  const room = textWidth(ends.join(''), SIZE.end) + 8 <= width;
  return [low, high].filter((end) => end !== undefined).filter((end) => room && isFree(end));
}
