import { sum } from 'd3-array';
import { dumbbellDrawing, type Dumbbell } from './dumbbell.ts';
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

/** A chart with the text under it. */
type Part = Readonly<{ chart: Dumbbell; source: string }>;

/** A height in px at which an embedded page with these charts and further texts needs no scrolling, on telephones too. */
export function embedHeight(parts: readonly Part[], texts: readonly string[]): number {
  const heights = parts.map(({ chart, source }) => {
    const { width, height } = dumbbellDrawing(chart, 'narrow');
    return height * (NARROW / width) + 16 + textHeight(source);
  });
  return Math.ceil(AROUND + sum(texts.map(textHeight)) + Math.max(NOTE, sum(heights)));
}

const textHeight = (text: string): number =>
  textLines(text, { size: 16, width: TEXT }).length * LINE;
