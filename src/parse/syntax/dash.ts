import { isEntry, isIdle, partsOf, type Line } from './line.ts';
import type { Rule, Stop } from './stop.ts';

/** `-measure: …` is a field of that name to a parser, `-text` among entries a text that nothing leads to. */
export const gluedDash: Rule = (stop) => {
  for (const line of nearLines(stop)) {
    const [indent, text = ''] = /^ *-(?=(\S.*))/.exec(line.text) ?? [];
    const [field] = /^[A-Za-z]\w*:/.exec(text) ?? [];
    const isText = !/^[-\d]/.test(text) && isAmongEntries(line, stop);
    if (indent && (field || isText))
      return {
        offset: line.start + indent.length - 1,
        say: (m) => m.gluedDash(field ? `- ${field} ` : `- ${text.trim()}`),
      };
  }
  return null;
};

/** Another sign where the dash of an entry is to stand. */
export const otherDash: Rule = (stop) => {
  for (const line of nearLines(stop)) {
    const [indent, sign] =
      /^ *([\u2010-\u2015\u2022\u2212\u30fb\u30fc\uff0d\uff65*\u25cf\u25cb](?= |\u3000))/.exec(
        line.text,
      ) ?? [];
    if (indent && sign)
      return { offset: line.start + indent.length - 1, say: (m) => m.otherDash(sign) };
  }
  return null;
};

/** A text in line with the dashes of entries. */
export const plainEntry: Rule = (stop) => {
  const { line } = stop;
  if (isEntry(line) || !isAmongEntries(line, stop)) return null;
  return { offset: line.start + line.indent, say: (m) => m.continuedEntry() };
};

const nearLines = ({ line, above }: Stop): readonly Line[] => [line, ...(above ? [above] : [])];

/** Whether the line above in line with this one is an entry of a list, or one of them follows. */
const isAmongEntries = (line: Line, { lines }: Stop): boolean => {
  const at = lines.indexOf(line);
  const before = lines.slice(0, at).findLast((one) => !isIdle(one) && one.indent <= line.indent);
  const after = lines.slice(at + 1).find((one) => !isIdle(one) && one.indent <= line.indent);
  return [before, after].some((one) => one?.indent === line.indent && partsOf(one).dash);
};
