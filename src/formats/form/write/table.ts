import type { Form, FormSheetName } from '../../../model/content/form.ts';
import {
  placedIndicators,
  withCodes,
  type Framework,
  type PlacedIndicator,
} from '../../../model/content/framework.ts';
import type { Words } from '../../../text/words.ts';
import { blockRows, type BlockRows, type Writing } from './block-rows.ts';
import { extraColumns, officialColumns, type Column } from './column.ts';
import { blocksOf, type Block, type Content } from '../cell/content.ts';
import { ITEM_FIELDS, ORDER, SHAPES, type TableName } from '../field.ts';
import { entriesCell } from '../cell/entries.ts';
import { flat } from '../cell/flat.ts';
import { groupMark, indicatorMark, STANDING } from '../cell/standing.ts';
import { legendOf } from '../legend.ts';

/** A table of a sheet: its columns, and blocks of rows with their cells by the paths of the columns. */
export type FormTable = Readonly<{
  name: TableName;
  columns: readonly Column[];
  blocks: readonly BlockRows[];
}>;

/** What tables in the form of a city are written with. */
export type FormWriting = Writing & Readonly<{ words: Words; framework: Framework; form: Form }>;

/** One of the two tables of the form: its own columns, then one for all else that the report says. */
export function formTable(sheet: FormSheetName, report: Block, writing: FormWriting): FormTable {
  const { words, form, framework } = writing;
  const placed = placedIndicators(framework);
  const blocks = blocksOf(report, sheet).map((block) => {
    const { block: cells, rows } = blockRows(sheet, block, writing);
    return { block: new Map([...standingCells(block, placed, words), ...cells]), rows };
  });
  const official = officialColumns(form, sheet).map((column) => ({
    ...column,
    legend: legendOf(column.path, sheet, framework, words),
  }));
  const known = new Set<string>([...STANDING, ...official.map(({ path }) => path)]);
  const usual = [...usualPaths(sheet), ...pathsIn(blocks)];
  const extras = ordered(usual, sheet).filter((path) => !known.has(path));
  return {
    name: sheet,
    columns: [...official, ...extraColumns(sheet, extras, writing)],
    blocks,
  };
}

/** The surveys of a report, one a row. */
export function surveyTable(report: Block, writing: FormWriting): FormTable {
  const blocks = blocksOf(report, 'surveys').map((survey) => ({
    block: flat(survey, writing.languages),
    rows: [new Map<string, string>()],
  }));
  const paths = ordered([...usualPaths('surveys'), ...pathsIn(blocks)], 'surveys');
  return { name: 'surveys', columns: extraColumns('surveys', paths, writing), blocks };
}

/** What a report says of itself, one field a row: its heading and its text. */
export function reportTable(report: Block, writing: FormWriting): FormTable {
  const { strategies: _, initiatives: __, surveys: ___, ...rest } = report;
  const cells = flat(rest, writing.languages);
  const [field, text] = writing.words.form.report;
  const column = (path: string, title: string): Column => ({
    ...{ path, title, group: null, legend: null, isOfficial: false },
  });
  return {
    name: 'report',
    columns: [column('field', field), column('text', text)],
    blocks: extraColumns('report', [...cells.keys()], writing).map(({ path, title }) => ({
      block: new Map([
        ['field', title],
        ['text', cells.get(path) ?? ''],
      ]),
      rows: [new Map<string, string>()],
    })),
  };
}

/** The rows of the framework that a block stands on, as the form prints them: their items and indicators. */
function standingCells(
  block: Block,
  placed: readonly PlacedIndicator[],
  words: Words,
): readonly (readonly [string, string])[] {
  const codes = (block['indicators'] ?? []) as readonly Content[];
  const standing = withCodes(
    placed,
    codes.filter((code) => typeof code === 'string'),
  );
  const items = standing.flatMap(({ groups }) => groupMark(groups.at(-1)));
  const indicators = standing.map((one) => indicatorMark(one, words));
  return [
    ['item', [...new Set(items)].join('\n')],
    ['indicator', indicators.length > 1 ? entriesCell(indicators) : (indicators[0] ?? '')],
  ];
}

/** The paths of all fields that a block can have, so that there is a column for whoever writes one more. */
function usualPaths(name: Exclude<TableName, 'report'>): readonly string[] {
  if (name === 'surveys')
    return ORDER.surveys.flatMap((field) =>
      field === 'previous' ? ORDER.previous.map((inner) => `previous.${inner}`) : field,
    );
  const { items } = SHAPES[name];
  const lists = items.map(({ list }) => list);
  const own = ORDER[name].filter((field) => field !== 'code' && !lists.includes(field));
  const inner = items.flatMap(({ list, name: named, figure }, at) =>
    (ITEM_FIELDS[name][at] ?? [])
      .filter((field) => field !== named && field !== figure)
      .map((field) => `${list}.${field}`),
  );
  return [...own, ...inner];
}

const pathsIn = (blocks: readonly BlockRows[]): readonly string[] =>
  blocks.flatMap(({ block, rows }) => [block, ...rows].flatMap((cells) => [...cells.keys()]));

/** Paths once each, in the order in which the fields of content are written. */
const ordered = (paths: readonly string[], name: Exclude<TableName, 'report'>): readonly string[] =>
  [...new Set(paths)].sort((a, b) => placeOf(a, name) - placeOf(b, name) || (a < b ? -1 : 1));

/** Where a column stands: fields of the block before those of its lists, each in their order, the note of the block last. */
function placeOf(path: string, name: Exclude<TableName, 'report'>): number {
  const [field = '', inner = ''] = path.replace(/@.*$/, '').split('.');
  const lists = name === 'surveys' ? [] : SHAPES[name].items.map(({ list }) => list);
  const list = lists.indexOf(field);
  if (list >= 0) return 100 * (list + 1) + rank(ORDER[field as 'results'], inner);
  const within = inner === '' ? 0 : rank(ORDER.previous, inner) / 100;
  return (field === 'note' ? 1000 : 0) + rank(ORDER[name], field) + within;
}

const rank = (order: readonly string[], field: string): number =>
  order.includes(field) ? order.indexOf(field) : 90;
