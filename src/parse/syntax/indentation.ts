import type { Rule, Stop } from './stop.ts';
import { isEntry, isIdle, partsOf, type Line } from './line.ts';

/** An entry of a list that lost its dash: at this line, at the one above, or where the list begins. */
export const lostDash: Rule = (stop) => {
  const { line } = stop;
  const lost = isDashed(line) ? firstOf(stop) : unlisted(stop);
  return lost && { offset: lost.start + lost.indent, say: (m) => m.lostDash() };
};

/** The first line of a block of fields that goes on as a list. */
function firstOf(stop: Stop): Line | null {
  const block = linesAbove(stop).filter(isEntry);
  const parent = block.findLast(({ indent }) => indent <= stop.line.indent);
  const first = block.find(({ start }) => start > (parent?.start ?? -1));
  const fits = first && !isDashed(first) && first.indent === stop.line.indent + 2;
  return fits && parent && isOpen(parent) ? first : null;
}

/** A field where the entries of a list begin, itself or followed by fields that belong to it. */
function unlisted({ line, above, ...stop }: Stop): Line | null {
  const isListed = (one: Line) => {
    const before = linesAbove(stop).filter((other) => other.start < one.start);
    const near = before.findLast(({ indent, text }) => indent <= one.indent && text.trim() !== '');
    return near !== undefined && isDashed(near) && near.indent === one.indent;
  };
  if (!isDashed(line) && isListed(line)) return line;
  if (!above || isDashed(above) || line.indent !== above.indent + 2 || isOpen(above)) return null;
  const parent = linesAbove(stop).findLast(({ start }) => start < above.start);
  return isListed(above) || (parent && isOpen(parent) && !isDashed(parent)) ? above : null;
}

/** A first field or entry that is not in line with the one below it, which is in line with what follows. */
export const unevenFirst: Rule = (stop) => {
  const { line, above } = stop;
  const next = stop.lines.slice(stop.number + 1).find((one) => !isIdle(one));
  const parent = linesAbove(stop).findLast(({ start }) => start < (above?.start ?? 0));
  if (!above || isDashed(line) || !isEntry(line) || (next && next.indent > line.indent))
    return null;
  const isUsual = linesAbove(stop).some(
    (one) => one !== above && isDashed(one) && one.indent === above.indent,
  );
  if (isDashed(above) && isUsual) return null;
  const { depth, colon } = partsOf(above);
  if (next && !isDashed(next) && next.indent === depth) return null;
  const isFirst = isDashed(above) || (parent && isOpen(parent) && parent.indent < above.indent);
  if (colon === null || !isFirst || depth === line.indent) return null;
  if (Math.abs(depth - line.indent) > 1) return null;
  const near = line.indent - Math.min(2, depth - above.indent);
  if (near < 0 || near === above.indent) return { offset: above.start, say: (m) => m.wideDash() };
  return { offset: above.start, say: (m) => m.uneven(above.indent, [near]) };
};

/** A field or an entry that is not in line with those above. */
export const uneven: Rule = (stop) => {
  const { line } = stop;
  if (!isEntry(line)) return null;
  const known = new Set(linesAround(stop).flatMap((one) => depthsOf(one, isDashed(line))));
  if (known.has(line.indent)) return null;
  const far = (depth: number) => Math.abs(depth - line.indent);
  const least = Math.min(...[...known].map(far));
  const near = [...known].filter((depth) => far(depth) === least).sort((a, b) => b - a);
  return { offset: line.start, say: (m) => m.uneven(line.indent, near) };
};

/** The line above and, going up, every one that is indented less than all below it. */
function linesAround(stop: Stop): readonly Line[] {
  const around: Line[] = [];
  for (const one of linesAbove(stop).toReversed())
    if (one.indent < (around.at(-1)?.indent ?? Infinity)) around.push(one);
  return around;
}

/** Where the entries (after a dash or not) of a line's block begin. */
const depthsOf = (line: Line, isDash: boolean): readonly number[] => {
  if (!isEntry(line)) return [];
  if (isDash) return isDashed(line) ? [line.indent] : [];
  return [partsOf(line).depth];
};

const linesAbove = ({ lines, number }: Pick<Stop, 'lines' | 'number'>): readonly Line[] =>
  lines.slice(0, number).filter((line) => !isIdle(line));

const isDashed = (line: Line): boolean => partsOf(line).dash;

/** A key whose value follows on the lines below. */
function isOpen(line: Line): boolean {
  const { colon, value } = partsOf(line);
  return colon !== null && value >= line.text.trimEnd().length;
}
