import { sum } from 'd3-array';
import writeExcelFile, { type Cell, type SheetData } from 'write-excel-file/node';
import type { Words } from '../../../text/words.ts';
import {
  printedFeature,
  propertiesFeature,
  type Layout,
  type Properties,
} from '../../table/xlsx-print.ts';
import { dated } from '../../table/zip.ts';
import { isItem } from '../field.ts';
import type { BlockRows } from './block-rows.ts';
import type { Column } from './column.ts';
import { blockHeights, headHeight, widthOf } from './sheet-size.ts';
import { headRows, type FormSheet } from './sheet.ts';
import type { FormTable } from './table.ts';

/**
 * The sheets of a report as an Excel workbook that looks like the official form: groups over several columns, what stands
 * once over all rows of its block. All cells hold texts, so that what is typed stays as it is typed.
 */
export async function formWorkbook(
  words: Words,
  properties: Properties,
  sheets: readonly FormSheet[],
): Promise<Uint8Array<ArrayBuffer>> {
  const written = await writeExcelFile(sheets.map(workbookSheet), {
    fontFamily: 'Yu Gothic',
    fontSize: 10,
    features: [printedFeature(sheets.map(layoutOf)), propertiesFeature(words, properties)],
  }).toBuffer();
  return dated(written, properties.date);
}

const widthsOf = ({ tables: [first] }: FormSheet): readonly number[] =>
  first?.columns.map((column) => widthOf(column, first)) ?? [];

function workbookSheet(sheet: FormSheet) {
  const { name, titles, tables } = sheet;
  const widths = widthsOf(sheet);
  const rows = tables.flatMap((table) => [
    [],
    ...headCells(table, widths),
    ...table.blocks.flatMap((block) => blockCells(block, table, widths)),
  ]);
  const heads = tables[0] ? headRows(tables[0].columns).length : 0;
  return {
    sheet: name,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: titles.length + 1 + heads,
    data: [...titles.map((title) => [titleCell(title)]), ...rows] satisfies SheetData,
  };
}

const TEXT = { type: String, format: '@', wrap: true, alignVertical: 'top' } as const;
const BORDER = { borderStyle: 'thin', borderColor: '#8C8C8C' } as const;
const HEAD = { ...TEXT, ...BORDER, align: 'center', alignVertical: 'center' } as const;

const titleCell = (value: string): Cell => ({
  ...{ type: String, value, fontWeight: 'bold', height: 20 },
});

/** Groups over all their columns, headings, and what the marks below them mean. */
function headCells({ columns }: FormTable, widths: readonly number[]): Cell[][] {
  return headRows(columns).map(({ kind, texts }) => {
    const height = kind === 'group' ? 18 : headHeight(texts, widths);
    return texts.map((value, at): Cell => {
      const { group = null, isOfficial = false } = columns[at] ?? {};
      const fill = { backgroundColor: isOfficial ? '#E8F1FE' : '#F2F2F2' };
      const size = kind === 'legend' ? { fontSize: 8 } : {};
      const cell = { ...HEAD, ...fill, ...size, height, value };
      if (kind !== 'group' || group === null) return cell;
      return value === '' ? null : { ...cell, columnSpan: spanOf(columns, at) };
    });
  });
}

const spanOf = (columns: readonly Column[], from: number): number => {
  const end = columns.findIndex(({ group }, at) => at > from && group !== columns[from]?.group);
  return (end < 0 ? columns.length : end) - from;
};

function blockCells(
  { block, rows }: BlockRows,
  { columns, name }: FormTable,
  widths: readonly number[],
): Cell[][] {
  const heights = blockHeights({ block, rows }, columns, widths);
  return rows.map((row, at) =>
    columns.map(({ path }): Cell => {
      const style = { ...TEXT, ...BORDER, height: heights[at] ?? 0 };
      if (isItem(name, path)) return { ...style, value: row.get(path) ?? '' };
      const cell = { ...style, value: block.get(path) ?? '' };
      if (at > 0) return null;
      return rows.length > 1 ? { ...cell, rowSpan: rows.length } : cell;
    }),
  );
}

/** Printed are the columns of the official form. */
function layoutOf(sheet: FormSheet): Layout {
  const { name, titles, tables } = sheet;
  const widths = widthsOf(sheet);
  const official = tables[0]?.columns.filter(({ isOfficial }) => isOfficial).length ?? 1;
  const rows = tables.reduce(
    (sum, { columns, blocks }) =>
      sum +
      1 +
      headRows(columns).length +
      blocks.reduce((all, block) => all + block.rows.length, 0),
    titles.length,
  );
  const width = sum(widths.slice(0, official));
  const first = titles.length + 2;
  const heads = tables[0] ? headRows(tables[0].columns).length : 1;
  const head = [first, first + heads - 1] as const;
  return { name, width, filter: null, area: { columns: official, rows, head } };
}
