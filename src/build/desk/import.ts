import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { textIn, type Block } from '../../formats/form/cell/content.ts';
import type { City } from '../../formats/form/read/city.ts';
import { readSheets, type SheetReading } from '../../formats/form/read/reading.ts';
import { joinedReport, type Whose } from '../../formats/form/read/report.ts';
import { parseDataset } from '../../parse/dataset.ts';
import type { Files } from '../../parse/files.ts';
import { formatProblem, type Problem } from '../../parse/problem.ts';
import type { Messages } from '../../text/ja/messages.ts';
import { readContent } from '../content.ts';
import { editedYaml } from '../yaml/edited.ts';
import { writtenYaml } from '../yaml/written.ts';
import { deskOf, modeline, reportIn, reportPath, wardNamed } from './city.ts';
import { differenceLines } from './difference.ts';
import { problemLines, remarkLine, undone, type Outcome } from './outcome.ts';
import { readSheetFile } from './sheet-file.ts';
import { unconfused } from './unconfused.ts';

/**
 * Which files to read into which content. `ward` and `year` say whose report it is where the sheets do not (empty: they
 * do); `write` confirms that a report that is there is changed.
 */
export type ImportOrder = Readonly<{
  content: string;
  paths: readonly string[];
  ward: string;
  year: string;
  write: boolean;
}>;

/** Reads spreadsheets in the official form into a report, and lists what could not be read, cell by cell. */
export async function importReport(order: ImportOrder): Promise<Outcome> {
  const desk = deskOf(readContent(order.content));
  const { messages, files } = desk;
  if (!desk.ok) return undone(...problemLines(desk.problems));
  if (order.paths.length === 0) return undone(messages.desk.noFiles());
  const sheets = await Promise.all(order.paths.map(readSheetFile));
  const refused = sheets.flatMap((sheet) => (sheet.ok ? [] : remarkLine(sheet.remark, messages)));
  if (refused.length > 0) return undone(...refused);
  const grids = sheets.flatMap((sheet) => (sheet.ok ? sheet.grids : []));
  const reading = readSheets(grids, desk.city);
  if (!reading.strategies && !reading.initiatives)
    return undone(noTable(order.paths, desk.city, messages));
  const whose = whoseOf(reading, order, desk.city);
  if (!whose) return undone(messages.desk.whose(order.paths));
  const before = reportIn(files, whose.ward.slug, whose.fiscalYear);
  const { report, remarks } = joinedReport(reading, before, whose, desk.city);
  const isLossy = sheets.some((sheet) => sheet.ok && sheet.encoding === 'shift_jis');
  const now = before ? (unconfused(report, before, isLossy) as Block) : report;
  const path = reportPath(whose.ward.slug, whose.fiscalYear);
  const text = textOf(files, path, now);
  const told = [...reading.remarks, ...remarks].map((remark) => remarkLine(remark, messages));
  const problems = problemsOf({ ...files, [path]: text }, path, messages);
  const unread = [...told, ...problems.map((problem) => placedLine(problem, reading, messages))];
  const lines = unread.length === 0 ? [] : [messages.desk.toCheck(unread.length), ...unread, ''];
  return { done: true, lines: [...lines, ...written(order, path, text, files[path], messages)] };
}

/** Writes a new report at once; one that is there only where the officer confirmed what changes. */
function written(
  { content, write }: ImportOrder,
  path: string,
  text: string,
  old: string | undefined,
  messages: Messages,
): readonly string[] {
  if (text === old) return [messages.desk.unchanged(path)];
  const difference = old === undefined ? [] : differenceLines(path, old, text);
  if (old !== undefined && !write) return [...difference, messages.desk.wouldChange(path)];
  const file = path.replace(/^content/, content);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return [
    ...difference,
    old === undefined ? messages.desk.made(path) : messages.desk.changed(path),
  ];
}

function noTable(paths: readonly string[], { form }: City, messages: Messages): string {
  const headings = form.strategies.columns.map(({ name }) => name);
  const place = { file: paths.join(', '), sheet: null, cell: null, heading: null };
  return remarkLine({ place, say: (m) => m.file.noTable(headings) }, messages);
}

/** Whose report it is: as the officer says, as the table about the report says, or as the title says. */
function whoseOf({ about, title }: SheetReading, order: ImportOrder, city: City): Whose | null {
  const name = order.ward || (textIn(about ?? {}, 'ward') ?? title.ward?.slug ?? '');
  const ward = wardNamed(city, name);
  const fiscalYear = order.year || (textIn(about ?? {}, 'fiscalYear') ?? String(title.year ?? ''));
  return ward && /^(?:19|20)\d{2}$/.test(fiscalYear) ? { ward, fiscalYear } : null;
}

/** The file of a report: the one that is there with what changed, or a new one. */
function textOf(files: Files, path: string, report: Block): string {
  const old = files[path];
  return old === undefined
    ? writtenYaml(report, new Map([['', modeline(files)]]))
    : editedYaml(old, report);
}

function problemsOf(files: Files, path: string, messages: Messages): readonly Problem[] {
  const reading = parseDataset(files, messages);
  return reading.ok ? [] : reading.problems.filter(({ file }) => file === path);
}

/** A problem told at the cell that it comes from; at its line in the file where it comes from none. */
function placedLine(problem: Problem, { places }: SheetReading, messages: Messages): string {
  const { field, message, remedy, file, line, column } = problem;
  const place = places.get(field) ?? places.get(field.replace(/\.\w+$/, ''));
  const at = `（${file}:${line}:${column} ${field}）`;
  return place
    ? `${remarkLine({ place, say: () => ({ message, remedy }) }, messages)}${at}`
    : formatProblem(problem);
}
