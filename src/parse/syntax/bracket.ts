import { isEntry, partsOf, type Line } from './line.ts';

/** A value in quotes or brackets: where it opens and where it closes; null if it does not. */
export type Bracket = Readonly<{ open: number; close: number | null }>;

/** The values in quotes or brackets that begin a value, down to an offset. */
export function bracketsBefore(
  source: string,
  lines: readonly Line[],
  offset: number,
): readonly Bracket[] {
  const found: Bracket[] = [];
  let textIndent: number | null = null;
  let closed = 0;
  for (const [index, line] of lines.entries()) {
    const open = line.start + partsOf(line).value;
    if (line.start > offset) break;
    if (textIndent !== null && (line.indent > textIndent || line.text.trim() === '')) continue;
    textIndent = /(?::|-) +[|>][+\-\d]*\s*$/.test(line.text) ? line.indent : null;
    if (open < closed || open >= offset || !/["'[{]/.test(source[open] ?? '')) continue;
    const close = closeOf(source, open, endOfValue(source, lines, index));
    found.push({ open, close });
    closed = close ?? closed;
  }
  return found;
}

/** The line at which a value cannot go on: the next field or entry that is not indented further. */
function endOfValue(source: string, lines: readonly Line[], from: number): number {
  const own = lines[from];
  if (!own || partsOf(own).value === own.indent) return source.length;
  const next = lines.slice(from + 1).find((line) => isEntry(line) && line.indent <= own.indent);
  return next?.start ?? source.length;
}

/** Where a quotation or bracket closes before an end; null if it does not. */
function closeOf(source: string, open: number, end: number): number | null {
  const quote = source[open] ?? '';
  if (quote === '"' || quote === "'") return closingQuote(source, open, end);
  let depth = 0;
  for (let at = open; at < end; at += 1) {
    const sign = source[at] ?? '';
    if (/["']/.test(sign) && /[\s,:[{]/.test(source[at - 1] ?? '')) {
      const close = closingQuote(source, at, end);
      if (close === null) return null;
      at = close;
    } else if (/[[{]/.test(sign)) depth += 1;
    else if (/[\]}]/.test(sign)) depth -= 1;
    if (depth === 0) return at;
  }
  return null;
}

/** In double quotes `\` takes the next character, in single quotes two quotes are one. */
function closingQuote(source: string, open: number, end: number): number | null {
  const quoted = source[open] === '"' ? /"(?:[^"\\]|\\[^])*"/y : /'(?:[^']|'')*'/y;
  quoted.lastIndex = open;
  const length = quoted.exec(source)?.[0].length;
  return length === undefined || open + length > end ? null : open + length - 1;
}
