import { svg, type Markup } from '../markup.ts';
import { placed, type Drawing } from './drawing/drawing.ts';
import { frame } from './drawing/frame.ts';
import { ink } from './drawing/ink.ts';
import { paragraph } from './text/paragraph.ts';
import { wrapText } from './text/wrap.ts';

/** A picture that stands alone, as a file: its chart with title, subtitle, and source, address and licence below. */
export type Picture = Readonly<{
  id: string;
  title: string;
  lead: string;
  subtitle: string;
  description: string;
  notes: readonly string[];
}>;

const MARGIN = 24;
/** How far the texts stand inside the edges of the chart. */
export const INSET = 12;
const TITLE = { size: 20, leading: 30 };
const LEAD = { size: 16, leading: 26 };
const SUBTITLE = { size: 14, leading: 22 };
const NOTE = { size: 12, leading: 19 };

export function pictureChart(picture: Picture, drawing: Drawing): Markup {
  const width = drawing.width + 2 * MARGIN;
  const lines = (text: string, size: number) => wrapText(text, size, width - 2 * (MARGIN + INSET));
  const title = lines(picture.title, TITLE.size);
  const lead = lines(picture.lead, LEAD.size);
  const subtitle = lines(picture.subtitle, SUBTITLE.size);
  const notes = picture.notes.flatMap((note) => lines(note, NOTE.size));
  const below = MARGIN + title.length * TITLE.leading;
  const head = below + lead.length * LEAD.leading;
  const top = head + subtitle.length * SUBTITLE.leading + 16;
  const foot = top + drawing.height + 16;
  const height = foot + 12 + notes.length * NOTE.leading + MARGIN;
  const x = MARGIN + INSET;
  return frame(
    { ...picture, width, height, hasLinks: false },
    svg`<rect width="${width}" height="${height}" fill="${ink.paper}"/>
${paragraph(title, { ...TITLE, x, y: MARGIN, weight: 700, fill: ink.text })}
${paragraph(lead, { ...LEAD, x, y: below, weight: 400, fill: ink.text })}
${paragraph(subtitle, { ...SUBTITLE, x, y: head, weight: 400, fill: ink.quiet })}
${placed(drawing, { x: MARGIN, y: top, width: drawing.width, height: drawing.height })}
<line x1="${x}" x2="${width - x}" y1="${foot}" y2="${foot}" stroke="${ink.rule}"/>
${paragraph(notes, { ...NOTE, x, y: foot + 8, weight: 400, fill: ink.quiet })}`,
  );
}
