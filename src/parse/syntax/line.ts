/** A line of a file: where it begins, its text without the line break, and how far it is indented. */
export type Line = Readonly<{ start: number; text: string; indent: number }>;

export const linesOf = (source: string): readonly Line[] =>
  [...source.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g)]
    .filter(
      ({ 0: whole, index }) =>
        whole !== '' || index === 0 || /[\r\n]/.test(source.charAt(index - 1)),
    )
    .map(({ 0: whole, index }) => {
      const text = whole.replace(/[\r\n]+$/, '');
      return { start: index, text, indent: text.search(/[^ ]|$/) };
    });

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

/**
 * What stands in a line, as far as a line shows it: after its indentation and dashes (`depth`) a key, up to its colon,
 * then a value. `colon` is null in a line without a key. All are counted from the beginning of the line.
 */
export type Parts = Readonly<{ depth: number; dash: boolean; colon: number | null; value: number }>;

export function partsOf({ text }: Line): Parts {
  const head = /^ *(?:- +)*/.exec(text)?.[0] ?? '';
  const [key] = KEY.exec(text.slice(head.length)) ?? [];
  const [blank = ''] = /^ */.exec(text.slice(head.length + (key?.length ?? 0))) ?? [];
  return {
    depth: head.length,
    dash: /^ *-(?: |$)/.test(text),
    colon: key === undefined ? null : head.length + key.length - 1,
    value: head.length + (key?.length ?? 0) + blank.length,
  };
}

const KEY = /^(?:"[^"]*"|'[^']*'|[^\s:#"'[{-][^:#]*?) *:(?= |$)/;

/** What stands in a text from an offset to the end of its line. */
export const restOfLine = (source: string, offset: number): string =>
  (/[^\r\n]*/.exec(source.slice(offset))?.[0] ?? '').trimEnd();

/** A line with nothing on it but blanks or a comment. */
export const isIdle = ({ text }: Line): boolean => /^\s*(?:#.*)?$/.test(text);

/** A line that opens a field or an entry of a list: `value: 81%`, `results:`, `- measure: …`, `- 4-1`. */
export function isEntry(line: Line): boolean {
  const { dash, colon } = partsOf(line);
  return dash || colon !== null;
}
