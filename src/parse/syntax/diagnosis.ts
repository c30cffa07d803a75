import { bracketsBefore } from './bracket.ts';
import { gluedDash, otherDash, plainEntry } from './dash.ts';
import { lostDash, uneven, unevenFirst } from './indentation.ts';
import { isIdle, lineAt, linesOf, partsOf, restOfLine } from './line.ts';
import type { Flaw, Say } from '../problem.ts';
import type { Rule } from './stop.ts';

/** Says why a YAML parser stopped at an offset, from what stands there and above; `keys` are the names of fields. */
export function diagnose(source: string, offset: number, keys: ReadonlySet<string>): Flaw {
  const lines = linesOf(source);
  const number = lineAt(lines, offset);
  const line = lines[number] ?? { start: 0, text: '', indent: 0 };
  const above = lines.slice(0, number).findLast((one) => !isIdle(one)) ?? null;
  const stop = { source, offset, lines, number, line, above, keys };
  for (const rule of RULES) {
    const flaw = rule(stop);
    if (flaw) return flaw;
  }
  return { offset, say: (m) => m.unreadable() };
}

/** A tab or a wide blank where only plain blanks indent: here, in the line above, or before the last field. */
const wideIndent: Rule = ({ line, above, lines, number }) => {
  const field = lines.slice(0, number).findLast(({ text }) => /^\s*(?:- )?\w+:(?: |$)/.test(text));
  for (const { start, text } of [line, above, field].filter((one) => one != null)) {
    const [indent, sign] = /^ *([\t\u00a0\u2000-\u200a\u3000])/.exec(text) ?? [];
    if (indent)
      return {
        offset: start + indent.length - 1,
        say: (m) => (sign === '\t' ? m.tab() : m.wideSpace()),
      };
  }
  return null;
};

/** A quotation or bracket that does not close, or closes and is followed by something. */
const brackets: Rule = ({ source, offset, lines, line }) => {
  const found = bracketsBefore(source, lines, offset);
  const last = found.find(({ close }) => close === null) ?? found.at(-1);
  if (!last) return null;
  const { open, close } = last;
  if (close === null) return { offset: open, say: (m) => m.unclosed() };
  if (source[offset - 1] === '\\' && source[open] === '"' && offset < close)
    return { offset: offset - 1, say: (m) => m.backslash() };
  const from = lineAt(lines, open);
  const to = lineAt(lines, close);
  if (to > from && close >= line.start) return { offset: open, say: (m) => m.unclosed() };
  if (offset <= close) {
    return { offset, say: withinSaying(restOfLine(source, offset)) };
  }
  const after = /^[ \t]*(?=[^\s:#])/.exec(source.slice(close + 1, line.start + line.text.length));
  return after && close >= line.start ? { offset: close + 1, say: (m) => m.afterClose() } : null;
};

function withinSaying(rest: string): Say {
  if (rest.startsWith(',')) return (m) => m.extraComma();
  const [value = ''] = /^[^,\]}]*/.exec(rest) ?? [];
  return /^[%@`]/.test(rest) ? (m) => m.sign(value.trim()) : (m) => m.missingComma();
}

/** A value that begins with a sign of YAML. */
const sign: Rule = ({ source, offset, line }) => {
  const start = line.start + partsOf(line).value;
  const [found] = /^(?:-(?=\s|$)|[%@`*&!|>?,\]}])/.exec(source.slice(start)) ?? [];
  if (!found || start > offset) return null;
  return {
    offset: start,
    say: (m) => (found === '-' ? m.misplacedDash() : m.sign(restOfLine(source, start))),
  };
};

/** A line without a colon and a blank where a field is to stand: this one, or one above in line with it. */
const missingColon: Rule = ({ line, above, lines, number }) => {
  const level = lines.slice(0, number).findLast((one) => !isIdle(one) && one.indent <= line.indent);
  for (const one of [line, above, level].filter((near) => near != null)) {
    const { depth, colon, dash } = partsOf(one);
    const isAbove = one !== line;
    const isInLine = isAbove ? depth === line.indent : !dash;
    if (colon === null && isInLine && depth < one.text.length)
      return { offset: one.start + depth, say: (m) => m.missingColon() };
  }
  return null;
};

/** A colon and a blank within a value: another field, or a part of the value. */
const colonInValue: Rule = ({ source, offset, line, keys }) => {
  const { colon, value } = partsOf(line);
  if (source[offset] !== ':' || offset === line.start + (colon ?? -1)) return null;
  const [, blank = '', field = ''] = /(\s)(\w+)$/.exec(source.slice(line.start, offset)) ?? [];
  if (blank !== '' && keys.has(field))
    return { offset: offset - field.length, say: (m) => m.joinedLine(field) };
  const start = line.start + value;
  return { offset: start, say: (m) => m.colonInValue(restOfLine(source, start)) };
};

const RULES: readonly Rule[] = [
  ...[wideIndent, gluedDash, otherDash, brackets, sign, plainEntry, missingColon, colonInValue],
  ...[lostDash, unevenFirst, uneven],
];
