import { svg, type Markup } from '../markup.ts';
import { placed, type Drawing } from './drawing/drawing.ts';
import { frame } from './drawing/frame.ts';
import { ink } from './drawing/ink.ts';
import { textWidth } from './text/width.ts';
import { paragraph } from './text/paragraph.ts';
import { balancedText } from './text/wrap.ts';

/** A picture for previews of links (1200×630), which are seen about 300 px wide: few words, large type, one chart. */
export type Share = Readonly<{
  id: string;
  title: string;
  sentence: string;
  site: string;
  tagline: string | null;
  footer: string;
}>;

const SHARE_SIZE = { width: 1200, height: 630 } as const;
const MARGIN = 56;
const BRAND = 72;
/** The room for the source and address at the lower edge. */
const FOOT = 48;

/** `below` puts the drawing under the words, `beside` to the right of them. */
export function shareChart(share: Share, drawing: Drawing, place: keyof typeof PLACES): Markup {
  const { width, height } = SHARE_SIZE;
  const text = words(share, PLACES[place]);
  const box =
    place === 'below'
      ? {
          x: MARGIN,
          y: text.bottom,
          width: width - 2 * MARGIN,
          height: height - text.bottom - FOOT,
        }
      : { x: 704, y: BRAND + 32, width: width - 704 - MARGIN, height: height - BRAND - 32 - FOOT };
  return frame(
    { ...share, description: share.sentence, ...SHARE_SIZE, hasLinks: false },
    svg`<rect width="${width}" height="${height}" fill="${ink.paper}"/>
<rect width="${width}" height="${BRAND}" fill="${ink.mark}"/>
${brand(share)}
${text.markup}
${placed(drawing, box)}
${foot(share)}`,
  );
}

/** Source and address in one line, or in two where they are long. */
function foot({ footer }: Share): Markup {
  const { width, height } = SHARE_SIZE;
  const size = fitting(footer, width - 2 * MARGIN, [18, 22]);
  const lines = balancedText(footer, size, width - 2 * MARGIN);
  const type = { x: MARGIN, size, weight: 400, fill: ink.quiet };
  return paragraph(lines, { ...type, y: height - FOOT, leading: FOOT / lines.length });
}

/** The name of the site, and at the other end of the bar what it is about. */
const brand = ({ site, tagline }: Share): Markup =>
  svg`${paragraph([site], { x: MARGIN, y: 0, size: 34, leading: BRAND, weight: 700, fill: ink.paper })}
${tagline !== null && svg`<text x="${SHARE_SIZE.width - MARGIN}" y="${BRAND / 2 + 10}" font-size="28" text-anchor="end" fill="${ink.paper}">${tagline}</text>`}`;

/** Where the words stand, and how large they may become and must be. */
const PLACES = {
  below: {
    top: BRAND + 16,
    column: SHARE_SIZE.width - 2 * MARGIN,
    title: [50, 66],
    text: [34, 40],
  },
  beside: { top: BRAND + 96, column: 620, title: [62, 62], text: [40, 40] },
} as const;

type Place = (typeof PLACES)[keyof typeof PLACES];

/** Title and sentence in a column; `bottom` is where the next thing may begin. */
function words({ title, sentence }: Share, { top, column, ...sizes }: Place) {
  const size = fitting(title, column, sizes.title);
  const lines = balancedText(title, size, column + 1);
  const small = fitting(sentence, column, sizes.text);
  const below = balancedText(sentence, small, column + 1);
  const middle = top + lines.length * size * 1.35 + 4;
  const type = { x: MARGIN, fill: ink.text };
  const markup = svg`${paragraph(lines, { ...type, y: top, size, leading: size * 1.35, weight: 700 })}
${paragraph(below, { ...type, y: middle, size: small, leading: small * 1.4, weight: 400 })}`;
  return { markup, bottom: middle + below.length * small * 1.4 + 16 };
}

/** The largest size within limits at which a text fits into one line, else the smallest. */
const fitting = (text: string, width: number, [least, most]: readonly [number, number]): number =>
  Math.min(most, Math.max(least, width / textWidth(text, 1)));
