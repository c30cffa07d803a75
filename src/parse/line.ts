/** A line of a file: where it begins, its text without the line break, and how far it is indented. */
export type Line = Readonly<{ start: number; text: string; indent: number }>;

export function linesOf(source: string): readonly Line[] {
  return [...source.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g)].map(({ 0: whole, index }) => {
    const text = whole.replace(/[\r\n]+$/, '');
    return { start: index, text, indent: text.search(/[^ ]|$/) };
  });
}

/** The number of the line (from 0) in which an offset lies. */
export function lineAt(lines: readonly Line[], offset: number): number {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where the value of a line begins, after its indentation, dashes and key; the end of the line if it has none. */
export function valueStart({ start, text }: Line): number {
  const head = /^ *(?:- +)*(?:(?:"[^"]*"|'[^']*'|[^\s:#"'[{][^:#]*): +)?/.exec(text);
  return start + (head?.[0].length ?? 0);
}

/** A line with nothing on it but blanks or a comment. */
export const isIdle = ({ text }: Line): boolean => /^\s*(?:#.*)?$/.test(text);

/** A line that opens a field or an entry of a list: `value: 81%`, `results:`, `- measure: …`, `- 4-1`. */
export const isEntry = ({ text }: Line): boolean =>
  /^ *(?:-(?: |$)|[^\s:#][^:]*:(?: |$))/.test(text);
