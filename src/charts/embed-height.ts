import { dumbbellDrawing, type Dumbbell } from './dumbbell.ts';

/** The widest a chart of the narrow shape is shown, in px; above this the wide shape takes its place. */
const NARROW = 384;
/** Room in px for the note that stands in the place of a chart without values. */
const NOTE = 150;
/** Room in px for heading, source and links around the charts on a telephone. */
const AROUND = 250;
/** Room in px for one more sentence, which takes up to four lines on a telephone. */
const SENTENCE = 110;

/** A height in px at which an embedded page with these charts and further sentences needs no scrolling, on telephones too. */
export function embedHeight(charts: readonly Dumbbell[], sentences: number): number {
  const heights = charts.map((chart) => {
    const { width, height } = dumbbellDrawing(chart, 'narrow');
    return height * (NARROW / width) + 16;
  });
  return Math.ceil(
    AROUND +
      sentences * SENTENCE +
      Math.max(
        NOTE,
        heights.reduce((sum, height) => sum + height, 0),
      ),
  );
}
