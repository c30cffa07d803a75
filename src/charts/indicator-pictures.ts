import type { Markup } from '../markup.ts';
import { distributionsDrawing, type Distributions } from './distribution.ts';
import { dumbbellDrawing, type Dumbbell } from './dumbbell.ts';
import { inset, type Drawing } from './drawing/drawing.ts';
import { noteDrawing, type Note } from './note.ts';
import { INSET, pictureChart, type Picture } from './picture.ts';
import { shareChart, type Share } from './share.ts';
import { SHAPES } from './dumbbell/shape.ts';
import { stripDrawing } from './dumbbell/strip.ts';

/** Rows whose labels can still be read in a preview. */
const MOST = 4;

/** What is drawn of an indicator: rows of wards; where they are many, the distribution of their values. */
type Drawn = Readonly<{ distribution?: Distributions | null; note: Note }>;

type Shown = Drawn & Readonly<{ share: Share; chart: Dumbbell | null }>;

/** An indicator in a preview: one row a ward, or all wards on two lanes where they are many. */
export const indicatorSharePicture = (shown: Shown): Markup =>
  shareChart(shown.share, shareDrawing(shown), 'below');

function shareDrawing({ chart, distribution, note }: Shown): Drawing {
  if (distribution) return distributionsDrawing(firstRow(distribution), SHAPES.share.width);
  const group = chart?.groups[0];
  if (!chart || !group) return noteDrawing(note);
  return group.rows.length > MOST ? stripDrawing(chart, group) : dumbbellDrawing(chart, 'share');
}

const firstRow = (chart: Distributions): Distributions => ({
  ...chart,
  rows: chart.rows.slice(0, 1),
});

type Filed = Drawn & Readonly<{ picture: Picture; chart: Dumbbell }>;

const WIDE = SHAPES.wide.width;

/** An indicator as a file; without anything to draw, its target in the place of the chart. */
export const indicatorFile = (filed: Filed): Markup =>
  pictureChart(filed.picture, fileDrawing(filed));

function fileDrawing({ chart, distribution, note }: Filed): Drawing {
  if (distribution) return distributionsDrawing(distribution, WIDE);
  return hasRows(chart)
    ? dumbbellDrawing(chart, 'wide')
    : inset(noteDrawing(note, WIDE - 2 * INSET), INSET);
}

const hasRows = ({ groups, panels = [] }: Dumbbell): boolean =>
  [...groups, ...panels].some(({ rows }) => rows.length > 0);
