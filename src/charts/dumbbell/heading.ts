import { svg, type Markup } from '../../markup.ts';
import { labelMarkup, type Label } from '../drawing/label.ts';
import { currentMark, previousMark } from '../drawing/marks.ts';
import { textLines } from '../text/lines.ts';
import { textWidth } from '../text/width.ts';
import { EDGE, LINE, SIZE } from './shape.ts';

/** A name and the years of the marks below it; null for a mark that does not occur. */
export type Heading = Readonly<{ label: string; previous: string | null; current: string | null }>;

const GAP = 12;
const ICON = 24;

type Entry = Readonly<{ mark: typeof currentMark; text: string }>;

/** How high a heading is: the legend goes into a line of its own where the name leaves no room. */
export const headingHeight = (heading: Heading, width: number): number =>
  26 + (nameLines(heading, width).length + (isApart(heading, width) ? 1 : 0)) * LINE;

/** The name at the left and the legend at the right edge, from `top` on. */
export function headingMarkup(heading: Heading, width: number, top: number): Markup {
  const lines = nameLines(heading, width);
  const names = lines.map((text, index): Label => ({
    ...{ text, x: EDGE, y: top + 32 + index * LINE, size: SIZE.value },
    ...{ anchor: 'start', tone: 'text', strong: true },
  }));
  const apart = isApart(heading, width);
  const y = top + 27 + (apart ? lines.length * LINE + 2 : 0);
  const start = apart ? EDGE : width - EDGE - legendWidth(heading);
  return svg`${names.map(labelMarkup)}
${legend(heading, start, y)}`;
}

const nameLines = ({ label }: Heading, width: number): readonly string[] =>
  textLines(label, { size: SIZE.value, width: width - 2 * EDGE, most: 3 });

const isApart = (heading: Heading, width: number): boolean =>
  legendWidth(heading) > 0 &&
  textWidth(heading.label, SIZE.value) + legendWidth(heading) + 2 * EDGE + GAP > width;

const entriesOf = ({ previous, current }: Heading): readonly Entry[] => [
  ...(previous === null ? [] : [{ mark: previousMark, text: previous }]),
  ...(current === null ? [] : [{ mark: currentMark, text: current }]),
];

const entryWidth = ({ text }: Entry): number => ICON + textWidth(text, SIZE.small);

const legendWidth = (heading: Heading): number =>
  entriesOf(heading).reduce((width, entry) => width + entryWidth(entry) + GAP, -GAP);

function legend(heading: Heading, start: number, y: number): Markup {
  const entries = entriesOf(heading);
  return svg`<g>${entries.map((entry, index) => {
    const before = entries.slice(0, index);
    const x = before.reduce((at, one) => at + entryWidth(one) + GAP, start);
    return svg`${entry.mark(x + 10, y)}${labelMarkup({
      ...{ text: entry.text, x: x + ICON, y: y + 5, size: SIZE.small },
      ...{ anchor: 'start', tone: 'text', strong: false },
    })}`;
  })}</g>`;
}
