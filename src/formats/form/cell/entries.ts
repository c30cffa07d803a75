/** The signs that forms begin the entries of a list with. */
const SIGN = /^[・･●○◯◇◆■□▪•‣※*]\s*|^[-－–]\s+/;

/** Entries one below the other, each behind a dot. */
export const entriesCell = (entries: readonly string[]): string =>
  entries.map((entry) => `・${entry}`).join('\n');

/** The entries of a cell: each begins with a sign; where none does, each is a line. */
export function readEntries(cell: string): readonly string[] {
  const lines = cell.split('\n').filter((line) => line.trim() !== '');
  if (!lines.some((line) => SIGN.test(line.trimStart()))) return lines.map((line) => line.trim());
  return lines.reduce<readonly string[]>((entries, line) => {
    const text = line.trim();
    const last = entries.at(-1);
    return SIGN.test(text) || last === undefined
      ? [...entries, text.replace(SIGN, '')]
      : [...entries.slice(0, -1), `${last}${text}`];
  }, []);
}

const NUMBERS = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** A part of a cell that holds several things, and the number that it is printed with (①). */
export type Part = Readonly<{ number: number | null; text: string }>;

/**
 * The parts of a cell that holds several things: each behind a number in a circle; else apart by blank lines, behind
 * dots, or as lines each of which `isWhole`.
 */
export function readParts(cell: string, isWhole: (line: string) => boolean): readonly Part[] {
  if (/(?:^|\s)[①-⑳]/.test(cell)) return numbered(cell);
  const text = (part: string): Part => ({ number: null, text: part.trim() });
  const apart = cell.split(/\n[ \t　]*\n/).filter((part) => part.trim() !== '');
  if (apart.length > 1) return apart.map(text);
  const lines = cell.split('\n').map((line) => line.trim());
  const filled = lines.filter((line) => line !== '');
  if (filled.length > 1 && filled.every((line) => SIGN.test(line)))
    return readEntries(cell).map(text);
  return joined(filled, isWhole).map(text);
}

/** 「①95.0%\n②26.2%」; a text in front of the first number belongs to the first part. */
function numbered(cell: string): readonly Part[] {
  const starts = [...cell.matchAll(/(?<=^|\s)[①-⑳]/g)];
  return starts.map(({ 0: sign, index }, at) => ({
    number: NUMBERS.indexOf(sign) + 1,
    text: `${at === 0 ? cell.slice(0, index) : ''}${cell.slice(index + 1, starts[at + 1]?.index)}`.trim(),
  }));
}

/** Lines that are no whole thing go on in the next. */
const joined = (
  lines: readonly string[],
  isWhole: (line: string) => boolean,
): readonly string[] => {
  if (lines.length === 0) return [];
  const ends = lines.map(isWhole);
  if (!ends.at(-1)) return [lines.join('\n')];
  return lines.reduce<readonly string[]>((parts, line, at) => {
    const last = parts.at(-1);
    return last === undefined || ends[at - 1]
      ? [...parts, line]
      : [...parts.slice(0, -1), `${last}${line}`];
  }, []);
};
