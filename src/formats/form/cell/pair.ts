import { parseFigure } from '../../../model/figure/figure.ts';
import { parseTarget } from '../../../model/figure/target.ts';
import type { Notation } from '../../../model/figure/notation.ts';

/** The name of what is measured and its figure or target, which the form has in one cell; null where one is not printed. */
export type Pair = Readonly<{ name: string | null; figure: string | null }>;

/** Whether a text is a figure or a target by itself. */
export type FigureTest = (text: string) => boolean;

/** What stands for a result, and what for a target, in a given notation. */
export const figureTests = (
  notation: Notation,
): Readonly<Record<'value' | 'target', FigureTest>> => ({
  value: (text) => {
    const read = parseFigure(text, notation);
    return read !== null && (read.number !== null || read.absence !== null);
  },
  target: (text) => parseTarget(text, null, notation).operator !== null,
});

/**
 * A cell as the form has it: 「実感している区民の割合：49.6%」. Where that would be read as something else, the figure
 * follows a colon on a line of its own, or both stand as JSON.
 */
export function pairCell({ name, figure }: Pair, isFigure: FigureTest): string {
  const plain = [name, figure].filter((part) => part !== null).join('：');
  const alone = `${name ?? ''}\n：${figure ?? ''}`;
  const ways = [plain, `${plain}：`, alone, JSON.stringify([name, figure])];
  const fitting = ways.find((cell) => {
    const read = readPair(cell, isFigure);
    return read.name === name && read.figure === figure;
  });
  return fitting ?? plain;
}

/** Takes a cell apart: at the colon on a line of its own, else at the last outside brackets, else before a last figure. */
export function readPair(cell: string, isFigure: FigureTest): Pair {
  const stated = statedPair(cell);
  if (stated) return stated;
  const alone = /^([^]*?)(?:^|\n)：([^]*)$/.exec(cell);
  if (alone) return pairOf(alone[1], alone[2]);
  const colon = lastColon(cell);
  if (colon !== null) return pairOf(cell.slice(0, colon), cell.slice(colon + 1));
  if (isFigure(cell)) return pairOf('', cell);
  const [, name, figure = ''] = BEFORE_FIGURE.exec(cell) ?? [];
  return name !== undefined && isFigure(figure) ? pairOf(name, figure) : pairOf(cell, '');
}

/** 「愛着度 81.47%(平均)」, 「割合が54.1%」, 「割合 平成29年度までに 70%」 */
const BEFORE_FIGURE =
  /^([^]*?[^\d０-９])(?:[\s、]+|(?<=割合|点数|件数|人数|回数)[がは])((?:(?:令和|平成|[HR])?[\d０-９元]+年度末?までに\s*)?(?:約|[-−▲△])?[\d０-９][\d０-９,，.．]*\s*[^\d０-９\s()（）]{0,8}(?:\s*[(（][^()（）]*[)）])?)$/;

const pairOf = (name = '', figure = ''): Pair => ({
  name: name.trim() === '' ? null : name.trim(),
  figure: figure.trim() === '' ? null : figure.trim(),
});

/** A pair that is written as JSON; null of any other text. */
function statedPair(cell: string): Pair | null {
  try {
    const read: unknown = cell.startsWith('[') ? JSON.parse(cell) : null;
    if (!Array.isArray(read) || read.length !== 2) return null;
    const [name, figure] = read.map((part) => (typeof part === 'string' ? part : null));
    return { name: name ?? null, figure: figure ?? null };
  } catch {
    return null;
  }
}

/** Where the last colon stands that is in no brackets and between no digits (10:30); null if there is none. */
function lastColon(cell: string): number | null {
  let depth = 0;
  for (let at = cell.length - 1; at >= 0; at -= 1) {
    const sign = cell.charAt(at);
    if (/[)）」』】]/.test(sign)) depth += 1;
    else if (/[(（「『【]/.test(sign)) depth -= 1;
    else if (depth <= 0 && isColon(cell, at)) return at;
  }
  return null;
}

const isColon = (cell: string, at: number): boolean =>
  /[:：]/.test(cell.charAt(at)) && !/\d:\d/.test(cell.slice(at - 1, at + 2));
