import { bracketsBefore } from './bracket.ts';
import { isEntry, isIdle, lineAt, linesOf, valueStart, type Line } from './line.ts';
import type { Words } from './problem.ts';
import * as say from './syntax.ts';

/** What is wrong with the text of a file, and the offset at which it is. */
export type Flaw = Readonly<{ offset: number; words: Words }>;

/** Where the parser stopped: the line it lies in and the one above that has something on it. */
type Stop = Readonly<{
  source: string;
  offset: number;
  lines: readonly Line[];
  number: number;
  line: Line;
  above: Line | null;
}>;

/** Says why a YAML parser stopped at an offset, from what stands there and above. */
export function diagnose(source: string, offset: number): Flaw {
  const lines = linesOf(source);
  const number = lineAt(lines, offset);
  const line = lines[number] ?? { start: 0, text: '', indent: 0 };
  const above = lines.slice(0, number).findLast((one) => !isIdle(one)) ?? null;
  const stop = { source, offset, lines, number, line, above };
  for (const rule of RULES) {
    const flaw = rule(stop);
    if (flaw) return flaw;
  }
  return { offset, words: say.UNREADABLE };
}

type Rule = (stop: Stop) => Flaw | null;

/** A tab or a wide blank where only plain blanks indent. */
const wideIndent: Rule = ({ line, above }) => {
  for (const { start, text } of [line, ...(above ? [above] : [])]) {
    const [indent, sign] = /^ *([\t\u00a0\u2000-\u200a\u3000])/.exec(text) ?? [];
    if (indent)
      return { offset: start + indent.length - 1, words: sign === '\t' ? say.TAB : say.WIDE_SPACE };
  }
  return null;
};

/** `-measure: …` is a field of that name to a parser. */
const gluedDash: Rule = ({ line, above }) => {
  for (const { start, text } of [line, ...(above ? [above] : [])]) {
    const [indent, field] = /^ *-(?=([A-Za-z]\w*):)/.exec(text) ?? [];
    if (indent && field) return { offset: start + indent.length - 1, words: say.gluedDash(field) };
  }
  return null;
};

/** A quotation or bracket that does not close, or closes and is followed by something. */
const brackets: Rule = ({ source, offset, lines, line }) => {
  const last = bracketsBefore(source, lines, offset).at(-1);
  if (!last) return null;
  const { open, close } = last;
  if (close === null) return { offset: open, words: say.UNCLOSED };
  if (source[offset - 1] === '\\' && source[open] === '"' && offset < close)
    return { offset: offset - 1, words: say.ESCAPE };
  const from = lineAt(lines, open);
  const to = lineAt(lines, close);
  if (to > from && close >= line.start) return { offset: open, words: say.UNCLOSED };
  if (offset <= close) {
    const words = /[%@`]/.test(source[offset] ?? '') ? say.SIGN : say.COMMA;
    return { offset, words };
  }
  const after = /^[ \t]*(?=[^\s:#])/.exec(source.slice(close + 1, line.start + line.text.length));
  return after && close >= line.start ? { offset: close + 1, words: say.AFTER_CLOSE } : null;
};

/** A value that begins with a sign of YAML. */
const sign: Rule = ({ source, offset, line }) => {
  const start = valueStart(line);
  const [found] = /^(?:-(?=\s|$)|[%@`*&!|>?,\]}])/.exec(source.slice(start)) ?? [];
  if (!found || start > offset) return null;
  return { offset: start, words: found === '-' ? say.UNEXPECTED : say.SIGN };
};

/** A colon and a blank within a value; on a line of its own it is a field that is indented too far. */
const colon: Rule = (stop) => {
  const { source, offset, line, above } = stop;
  if (source[offset] !== ':') return null;
  const start = valueStart(line);
  if (start <= offset) return { offset: start, words: say.COLON_IN_VALUE };
  return above && line.indent > above.indent ? uneven(stop) : null;
};

/** The nearest line above (or this one) that has neither a colon with a blank nor a dash. */
const missingColon: Rule = ({ lines, number, line, above }) => {
  const near = isEntry(line) ? above : line;
  if (!near || isEntry(near) || isIdle(near)) return null;
  const first = lines.slice(0, number).findLast((one) => isIdle(one) || isEntry(one));
  const run = lines.filter(({ start }) => start > (first?.start ?? -1) && start <= near.start);
  const field = run.find(({ text }) => /^ *[^\s:：]+[:：]\S/.test(text)) ?? near;
  return { offset: field.start + field.indent, words: say.COLON };
};

/** A field or an entry that is not in line with those above. */
const uneven: Rule = ({ lines, number, line }) => {
  if (!isEntry(line)) return null;
  const isDash = /^ *-/.test(line.text);
  const known = lines.slice(0, number).flatMap((one) => depthsOf(one, isDash));
  const near = known.sort(
    (a, b) => Math.abs(a - line.indent) - Math.abs(b - line.indent) || b - a,
  )[0];
  return { offset: line.start, words: say.uneven(line.indent, near ?? null) };
};

/** Where the entries (after a dash or not) of a line's block begin. */
function depthsOf(line: Line, isDash: boolean): readonly number[] {
  if (isIdle(line) || !isEntry(line)) return [];
  const [head] = /^ *- +(?=\S)/.exec(line.text) ?? [];
  if (isDash) return head ? [line.indent] : [];
  return [head?.length ?? line.indent];
}

const RULES: readonly Rule[] = [wideIndent, gluedDash, brackets, sign, colon, missingColon, uneven];
