import type { Block } from '../cell/content.ts';
import { formTable, reportTable, surveyTable, type FormTable, type FormWriting } from './table.ts';
import type { FormSheetName } from '../../../model/content/form.ts';

/** A sheet of the form: its name, the lines above its table, and its tables one below the other. */
export type FormSheet = Readonly<{
  sheet: FormSheetName;
  name: string;
  titles: readonly string[];
  tables: readonly FormTable[];
}>;

/** A report as the two sheets of the form. What is said of the report and its surveys stands below the first. */
export function formSheets(
  report: Block,
  titles: readonly string[],
  writing: FormWriting,
): readonly FormSheet[] {
  const surveys = surveyTable(report, writing);
  const below = [reportTable(report, writing), ...(surveys.blocks.length > 0 ? [surveys] : [])];
  return (['strategies', 'initiatives'] as const).map((sheet) => {
    const { name } = writing.form[sheet];
    const tables = [formTable(sheet, report, writing), ...(sheet === 'strategies' ? below : [])];
    return { sheet, name, titles: [...titles, name], tables };
  });
}

/** A sheet as plain rows: titles, groups, headings and legends, then the cells of every block; tables are apart by a line. */
export function sheetRows({ titles, tables }: FormSheet): readonly (readonly string[])[] {
  return [
    ...titles.map((title) => [title]),
    ...tables.flatMap((table) => [[], ...tableRows(table)]),
  ];
}

const tableRows = ({ columns, blocks }: FormTable): readonly (readonly string[])[] => [
  ...headRows(columns).map(({ texts }) => texts),
  ...blocks.flatMap(({ block, rows }) =>
    rows.map((row, at) =>
      columns.map(({ path }) => row.get(path) ?? (at === 0 ? (block.get(path) ?? '') : '')),
    ),
  ),
];

/** A row above the blocks of a table. */
export type HeadRow = Readonly<{ kind: 'group' | 'title' | 'legend'; texts: readonly string[] }>;

/** The rows of headings: groups and legends only where there are any. */
export function headRows(columns: FormTable['columns']): readonly HeadRow[] {
  const groups = columns.map(({ group }, at) =>
    columns[at - 1]?.group === group ? '' : (group ?? ''),
  );
  const rows: readonly HeadRow[] = [
    { kind: 'group', texts: groups },
    { kind: 'title', texts: columns.map(({ title }) => title) },
    { kind: 'legend', texts: columns.map(({ legend }) => legend ?? '') },
  ];
  return rows.filter(({ texts }) => texts.some((text) => text !== ''));
}
