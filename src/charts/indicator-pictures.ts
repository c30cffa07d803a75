import type { Markup } from '../markup.ts';
import { dumbbellDrawing, type Dumbbell } from './dumbbell.ts';
import { inset, type Drawing } from './drawing/drawing.ts';
import { noteDrawing, type Note } from './note.ts';
import { INSET, pictureChart, type Picture } from './picture.ts';
import { shareChart, type Share } from './share.ts';
import { stripDrawing } from './dumbbell/strip.ts';

/** Rows whose labels can still be read in a preview. */
const MOST = 4;

type Shown = Readonly<{ share: Share; chart: Dumbbell | null; note: Note }>;

/** An indicator in a preview: one row a ward, or all wards on two lanes where they are many. */
export const indicatorSharePicture = ({ share, chart, note }: Shown): Markup =>
  shareChart(share, shareDrawing(chart, note), 'below');

function shareDrawing(chart: Dumbbell | null, note: Note): Drawing {
  const group = chart?.groups[0];
  if (!chart || !group) return noteDrawing(note);
  return group.rows.length > MOST ? stripDrawing(chart, group) : dumbbellDrawing(chart, 'share');
}

type Filed = Readonly<{ picture: Picture; chart: Dumbbell; note: Note }>;

/** The width of a wide chart. */
const WIDE = 720;

/** An indicator as a file; without anything to draw, its target in the place of the chart. */
export const indicatorFile = ({ picture, chart, note }: Filed): Markup =>
  pictureChart(
    picture,
    hasRows(chart)
      ? dumbbellDrawing(chart, 'wide')
      : inset(noteDrawing(note, WIDE - 2 * INSET), INSET),
  );

const hasRows = ({ groups, panels = [] }: Dumbbell): boolean =>
  [...groups, ...panels].some(({ rows }) => rows.length > 0);
