import type { FormSheetName } from '../../../model/content/form.ts';
import { isMissing } from '../../../model/figure/figure.ts';
import { readCoded } from '../cell/coded.ts';
import { type Block, type Content } from '../cell/content.ts';
import { readEntries } from '../cell/entries.ts';
import { inOrder } from '../cell/order.ts';
import { ORDER, SHAPES } from '../field.ts';
import { unflat, type Languages } from '../cell/flat.ts';
import type { FoundBlock, FoundCells } from './found-block.ts';
import { entriesByRow, type Entries, type Entry, type Known } from './found-entries.ts';
import type { Found, Place, Remark } from './grid.ts';
import { indicatorsIn } from './indicator-name.ts';
import { GRADED } from '../legend.ts';
import { officialResults, officialTargets } from './official-entries.ts';
import { gradeIn, halfWidth, oneLine } from '../cell/spelling.ts';

/** A block as content, the places of its fields (`results[1].value`), and what has to be told of it. */
export type ReadBlock = Readonly<{
  content: Block;
  places: ReadonlyMap<string, Place>;
  remarks: readonly Remark[];
}>;

/** A block of a table that we wrote: every cell holds what it says, one entry of a list a row. */
export function ownBlock(
  sheet: FormSheetName,
  found: FoundBlock,
  known: Known,
  languages: Languages,
): ReadBlock {
  const graded = (cells: FoundCells): FoundCells =>
    new Map([...cells].map(([path, cell]) => [path, inScale(path, cell, sheet, known)]));
  const rows = found.rows.map(graded);
  const lists = SHAPES[sheet].items.map((item) => ({
    list: item.list,
    entries: entriesByRow(rows, item, known),
  }));
  return {
    ...assembled(sheet, graded(headed(sheet, found.cells)), lists, languages),
    remarks: [],
  };
}

/** A block of the official form: several things stand in one cell, texts are as the ward printed them. */
export function officialBlock(sheet: FormSheetName, found: FoundBlock, known: Known): ReadBlock {
  const codes = indicatorsIn(found.indicators.map(({ text }) => text).join('\n'), known.placed);
  const cells = new Map(
    [...headed(sheet, found.cells)].flatMap(([path, cell]) => {
      const text = officialText(path, cell.text);
      return text === null ? [] : [[path, inScale(path, { ...cell, text }, sheet, known)] as const];
    }),
  );
  const [{ list: targetList } = { list: '' }] = SHAPES[sheet].items;
  const targets = merged(
    cellsUnder(found.rows, targetList).map((cell) => officialTargets(cell, known)),
  );
  const measured = sheet === 'strategies' ? codes : null;
  const results = merged(
    found.rows.map((row) =>
      officialResults({ row, targets: targets.entries, indicators: measured }, known),
    ),
  );
  if (codes.length > 0)
    cells.set('indicators', { text: codes.join('、'), isNumber: false, place: found.place });
  const lists = [
    { list: targetList, entries: targets.entries },
    { list: 'results', entries: results.entries },
  ];
  const unknown: Remark = { place: found.place, say: (m) => m.form.noIndicator() };
  const remarks = [
    ...(codes.length === 0 ? [unknown] : []),
    ...targets.remarks,
    ...results.remarks,
  ];
  return { ...assembled(sheet, cells, lists, []), remarks };
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

/** Takes the number off the text that it stands in front of. */
function headed(sheet: FormSheetName, cells: FoundCells): FoundCells {
  const { head } = SHAPES[sheet];
  const cell = cells.get(head);
  if (!cell) return cells;
  const { code, text } = readCoded(cell.text);
  const told = [
    ...(code === null ? [] : [['code', { ...cell, text: code }] as const]),
    ...(text === null ? [] : [[head, { ...cell, text }] as const]),
  ];
  return new Map([...told, ...[...cells].filter(([path]) => path !== head)]);
}

const LISTED = ['before', 'done'];

/** A text of the form in half-width characters and without the line breaks of its cell; null for a dash. */
function officialText(path: string, text: string): string | null {
  const plain = halfWidth(text);
  if (isMissing(plain.normalize('NFKC'))) return null;
  if (LISTED.includes(path))
    return readEntries(plain)
      .map((entry) => `・${entry}`)
      .join('\n');
  return oneLine(plain);
}

function inScale(path: string, cell: Found, sheet: FormSheetName, { scales }: Known): Found {
  const scale = GRADED[sheet][path];
  return scale ? { ...cell, text: gradeIn(cell.text, scales[scale]) ?? '' } : cell;
}

type Lists = readonly Readonly<{ list: string; entries: readonly Entry[] }>[];

function assembled(
  sheet: FormSheetName,
  cells: FoundCells,
  lists: Lists,
  languages: Languages,
): Omit<ReadBlock, 'remarks'> {
  const fields = texts(cells);
  const filled = lists.filter(({ entries }) => entries.length > 0);
  const block = unflat(fields, languages, ORDER[sheet]);
  const inner = Object.fromEntries(
    filled.map(({ list, entries }): [string, Content] => [
      list,
      entries.map((entry) => unflat(texts(entry.cells), languages, ORDER[list as 'results'])),
    ]),
  );
  const places = [
    ...[...cells].map(([path, { place }]) => [path, place] as const),
    ...filled.flatMap(({ list, entries }) =>
      entries.flatMap(({ cells: own, at }, index) => [
        [`${list}[${index + 1}]`, at.place] as const,
        ...[...own].map(([path, { place }]) => [`${list}[${index + 1}].${path}`, place] as const),
      ]),
    ),
  ];
  return { content: inOrder({ ...block, ...inner }, ORDER[sheet]), places: new Map(places) };
}

const texts = (cells: FoundCells): ReadonlyMap<string, string> =>
  new Map([...cells].flatMap(([path, { text }]) => (text === '' ? [] : [[path, text] as const])));
