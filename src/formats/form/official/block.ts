import type { FormSheetName } from '../../../model/content/form.ts';
import { isMissing } from '../../../model/figure/figure.ts';
import { entriesCell, readEntries } from '../cell/entries.ts';
import { gradeIn, halfWidth, oneLine } from '../cell/spelling.ts';
import { SHAPES } from '../field.ts';
import { assembled, headed, inScale, type ReadBlock } from '../read/assembled.ts';
import type { FoundBlock, FoundCells } from '../find/found-block.ts';
import type { Entries, Known } from '../read/found-entries.ts';
import type { Found, Remark } from '../find/grid.ts';
import { indicatorsIn } from './indicator-name.ts';
import { officialResults, officialTargets } from './entries.ts';

/** A block of the official form: several things stand in one cell, texts are as the ward printed them. */
export function officialBlock(sheet: FormSheetName, block: FoundBlock, known: Known): ReadBlock {
  const found = sheet === 'initiatives' ? marked(block, known) : block;
  const codes = indicatorsIn(found.indicators.map(({ text }) => text).join('\n'), known.placed);
  const [targetList] = SHAPES[sheet].items;
  const targets = merged(
    cellsUnder(found.rows, targetList.list).map((cell) => officialTargets(cell, known)),
  );
  const indicators = sheet === 'strategies' ? codes : null;
  const results = merged(
    found.rows.map((row) => officialResults({ row, targets: targets.entries, indicators }, known)),
  );
  const lists = [
    { list: targetList.list, entries: targets.entries },
    { list: 'results', entries: results.entries },
  ];
  const unknown: Remark = { place: found.place, say: (m) => m.form.noIndicator() };
  return {
    ...assembled(sheet, cellsOf(sheet, found, codes, known), lists, []),
    remarks: [...(codes.length === 0 ? [unknown] : []), ...targets.remarks, ...results.remarks],
  };
}

/** What stands once in a block, in half-width characters and in the marks of the scales. */
function cellsOf(
  sheet: FormSheetName,
  { cells, place }: FoundBlock,
  codes: readonly string[],
  known: Known,
): FoundCells {
  const own = [...headed(sheet, cells)].flatMap(([path, cell]) => {
    const text = textOf(path, cell.text);
    return text === null ? [] : [[path, inScale(path, { ...cell, text }, sheet, known)] as const];
  });
  const indicators = { text: codes.join('、'), isNumber: false, place };
  return new Map([...own, ...(codes.length > 0 ? [['indicators', indicators] as const] : [])]);
}

/** A text without the line breaks of its cell; null for a dash. */
function textOf(path: string, text: string): string | null {
  const plain = halfWidth(text);
  if (isMissing(plain.normalize('NFKC'))) return null;
  return path === 'before' || path === 'done' ? entriesCell(readEntries(plain)) : oneLine(plain);
}

/** The mark of achievement that stands at the end of the cell of results has a field of its own. */
function marked(block: FoundBlock, known: Known): FoundBlock {
  if (block.cells.has('achievement')) return block;
  const rows = block.rows.map((row) => withoutMark(row, known));
  const mark = rows.find((row) => row.mark !== null)?.mark;
  if (!mark) return block;
  const cells = new Map([...block.cells, ['achievement', mark] as const]);
  return { ...block, cells, rows: rows.map(({ row }) => row) };
}

type Unmarked = Readonly<{ row: FoundCells; mark: Found | null }>;

function withoutMark(row: FoundCells, { scales: { achievement } }: Known): Unmarked {
  const cell = row.get('results');
  const [, text = '', last = ''] = /^([^]*?)\s*(\S*[①-③]\s*\S*)$/.exec(cell?.text ?? '') ?? [];
  const grade = gradeIn(last, achievement);
  if (!cell || !achievement.grades.some(({ value }) => value === grade)) return { row, mark: null };
  const rest = [...row].filter(([path]) => path !== 'results');
  const left = text === '' ? [] : [['results', { ...cell, text }] as const];
  return { row: new Map([...rest, ...left]), mark: { ...cell, text: last } };
}

/** The cells under a heading, a repeated one once. */
const cellsUnder = (rows: readonly FoundCells[], path: string): readonly Found[] => {
  const cells = rows.flatMap((row) => row.get(path) ?? []);
  return cells.filter(({ text }, at) => cells.findIndex((other) => other.text === text) === at);
};

const merged = (lists: readonly Entries[]): Entries => ({
  entries: lists.flatMap(({ entries }) => entries),
  remarks: lists.flatMap(({ remarks }) => remarks),
});
