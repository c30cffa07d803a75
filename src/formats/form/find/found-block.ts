import type { FormSheetName } from '../../../model/content/form.ts';
import { SHAPES } from '../field.ts';
import type { FoundTable } from './found-table.ts';
import type { Found, Place, Remark } from './grid.ts';

export type FoundCells = ReadonlyMap<string, Found>;

/** A block as it was found: the cells that stand once, the names of the indicators it stands on, and the cells of each row. */
export type FoundBlock = Readonly<{
  place: Place;
  cells: FoundCells;
  indicators: readonly Found[];
  rows: readonly FoundCells[];
}>;

export type FoundBlocks = Readonly<{ blocks: readonly FoundBlock[]; remarks: readonly Remark[] }>;

/** Whether a table has columns that the official form does not have: it was written by us, one entry of a list a row. */
export const isOurs = ({ name, paths }: FoundTable): boolean =>
  paths.has('indicators') ||
  paths.has(name === 'strategies' ? 'results.comparability' : 'strategies');

/**
 * The blocks of a table. Cells that are merged stand in the first of their rows, or repeated in each. The form prints a
 * block once for every indicator that it stands on: what is repeated is read once. A row that holds nothing but a heading
 * ends a block.
 */
export function foundBlocks(
  table: FoundTable,
  isIndicator: (text: string) => boolean,
): FoundBlocks {
  const sheet = table.name as FormSheetName;
  const kind = { sheet, ours: isOurs(table), heads: headsOf(sheet, isOurs(table)), isIndicator };
  const start: Reading = { blocks: [], current: null, standing: [], remarks: [] };
  return table.rows.reduce((reading, row) => {
    const [first] = [...row.values()].flat();
    return first ? withRow(reading, partsOf(row, sheet), first.place, kind) : reading;
  }, start);
}

/** Blocks so far, the one that rows go on with, and the indicators that were named last. */
type Reading = FoundBlocks & Readonly<{ current: FoundBlock | null; standing: readonly Found[] }>;

type Kind = Readonly<{
  sheet: FormSheetName;
  ours: boolean;
  heads: readonly string[];
  isIndicator: (text: string) => boolean;
}>;

function withRow(reading: Reading, parts: Parts, place: Place, kind: Kind): Reading {
  const { blocks, current, remarks } = reading;
  const { cells, row } = parts;
  const indicators = parts.indicators.filter(({ text }) => kind.isIndicator(text));
  const isEmpty = cells.size === 0 && row.size === 0;
  if (isEmpty && indicators.length === 0) return { ...reading, current: null, standing: [] };
  const standing = indicators.length > 0 ? indicators : reading.standing;
  if (isEmpty && (kind.ours || !current)) return { ...reading, standing };
  const known = continued(current, parts, kind.heads) ?? twin(blocks, parts, kind);
  if (!known && kind.heads.every((path) => !cells.has(path)))
    return { ...reading, remarks: [...remarks, { place, say: (m) => m.form.outsideBlock() }] };
  const begun: FoundBlock = { place, cells: new Map(), indicators: standing, rows: [] };
  const next = extended(known ?? begun, { ...parts, indicators }, kind.ours);
  return {
    blocks: known ? blocks.with(blocks.indexOf(known), next) : [...blocks, next],
    ...{ current: next, standing },
    remarks: [...remarks, ...differences(known ?? begun, parts)],
  };
}

/** The cells of a row by what they belong to. */
type Parts = Readonly<{ cells: FoundCells; indicators: readonly Found[]; row: FoundCells }>;

function partsOf(row: ReadonlyMap<string, readonly Found[]>, sheet: FormSheetName): Parts {
  const lists = SHAPES[sheet].items.map(({ list }) => list);
  const isItem = (path: string) => lists.includes(path.replace(/[.@].*$/, ''));
  const cells = [...row].flatMap(([path, [first, ...more]]): (readonly [string, Found])[] => {
    if (path === 'item' || path === 'indicator' || !first) return [];
    const text = [first, ...more].map((cell) => cell.text).join('\n');
    return [[path, { ...first, text }]];
  });
  return {
    cells: new Map(cells.filter(([path]) => !isItem(path))),
    row: new Map(cells.filter(([path]) => isItem(path))),
    indicators: row.get('indicator') ?? [],
  };
}

/** The cells that tell one block from the next. */
const headsOf = (sheet: FormSheetName, ours: boolean): readonly string[] =>
  ours ? [SHAPES[sheet].head, 'code', 'id', 'indicators', 'strategies'] : [SHAPES[sheet].head];

/** The block that a row goes on with: the row names none, or the same again. */
function continued(
  current: FoundBlock | null,
  { cells }: Parts,
  heads: readonly string[],
): FoundBlock | null {
  const isSame = (path: string) =>
    isSameText(cells.get(path)?.text ?? '', current?.cells.get(path)?.text ?? '');
  return heads.every((path) => !cells.has(path)) || heads.every(isSame) ? current : null;
}

/** In the official form, a block that stood before under another indicator. */
function twin(
  blocks: readonly FoundBlock[],
  { cells }: Parts,
  { sheet, ours }: Kind,
): FoundBlock | null {
  const { head } = SHAPES[sheet];
  const text = cells.get(head)?.text;
  if (ours || text === undefined) return null;
  return blocks.find((block) => isSameText(block.cells.get(head)?.text ?? '', text)) ?? null;
}

export const isSameText = (a: string, b: string): boolean => squeezed(a) === squeezed(b);

const squeezed = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

function differences({ cells }: FoundBlock, parts: Parts): readonly Remark[] {
  return [...parts.cells].flatMap(([path, { text, place }]) => {
    const first = cells.get(path);
    return !first || isSameText(first.text, text)
      ? []
      : [{ place, say: (m) => m.form.otherThanAbove(first.text) }];
  });
}

function extended(block: FoundBlock, parts: Parts, ours: boolean): FoundBlock {
  const repeats = !ours && block.rows.some((row) => isSameRow(row, parts.row));
  const cells = new Map([...parts.cells, ...block.cells]);
  const rows = parts.row.size === 0 || repeats ? block.rows : [...block.rows, parts.row];
  return standingOn({ ...block, cells, rows }, parts.indicators);
}

const isSameRow = (a: FoundCells, b: FoundCells): boolean =>
  [...b].every(([path, { text }]) => isSameText(a.get(path)?.text ?? '', text));

const standingOn = (block: FoundBlock, indicators: readonly Found[]): FoundBlock => ({
  ...block,
  indicators: [...block.indicators, ...indicators],
});
