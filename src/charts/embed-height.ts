import { sum } from 'd3-array';
import { distributionsDrawing, type Distributions } from './distribution.ts';
import type { Drawing } from './drawing/drawing.ts';
import { dumbbellDrawing, type Dumbbell } from './dumbbell.ts';
import { SHAPES } from './dumbbell/shape.ts';
import { textLines } from './text/lines.ts';

/** The widest a chart of the narrow shape is shown, in px; above this the wide shape takes its place. */
const NARROW = 384;
/** Room in px for the note that stands in the place of a chart without values. */
const NOTE = 150;
/** Room in px for heading, licence and link around the charts on a telephone. */
const AROUND = 212;
/** Height in px of a line of text, and the width it has at least. */
const LINE = 28;
const TEXT = 290;

/** Charts with the texts under them: of years, or of many values together. */
type Charts = Readonly<{
  years: readonly Readonly<{ chart: Dumbbell; source: string }>[];
  distribution?: Readonly<{ chart: Distributions; key: string }>;
}>;

/** A height in px at which an embedded page with these charts and further texts needs no scrolling, on telephones too. */
export function embedHeight(charts: Charts, texts: readonly string[]): number {
  const heights = drawn(charts).map(
    ([{ width, height }, text]) => height * (NARROW / width) + 16 + textHeight(text),
  );
  return Math.ceil(AROUND + sum(texts.map(textHeight)) + Math.max(NOTE, sum(heights)));
}

function drawn({ years, distribution }: Charts): readonly (readonly [Drawing, string])[] {
  const shape = SHAPES.narrow.width;
  return [
    ...years.map(({ chart, source }) => [dumbbellDrawing(chart, 'narrow'), source] as const),
    ...(distribution
      ? [[distributionsDrawing(distribution.chart, shape), distribution.key] as const]
      : []),
  ];
}

const textHeight = (text: string): number =>
  textLines(text, { size: 16, width: TEXT }).length * LINE;
