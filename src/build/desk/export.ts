import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Block } from '../../formats/form/cell/content.ts';
import { sheetCsv } from '../../formats/form/cell/csv.ts';
import { flat } from '../../formats/form/cell/flat.ts';
import type { City } from '../../formats/form/read/city.ts';
import { formSheets, sheetRows } from '../../formats/form/write/sheet.ts';
import { formWorkbook } from '../../formats/form/write/workbook.ts';
import type { Ward } from '../../model/content/ward.ts';
import { readContent } from '../content.ts';
import { deskOf, reportIn, reportPath, wardNamed, yearsOf } from './city.ts';
import { problemLines, undone, type Outcome } from './outcome.ts';

/** Which report to write as spreadsheets, of which content, into which folder; `again` writes over what is there. */
export type ExportOrder = Readonly<{
  content: string;
  ward: string;
  year: string;
  out: string;
  again: boolean;
}>;

/** Writes a report as the sheets of the official form: an Excel workbook, and a CSV file for each sheet. */
export async function exportReport({
  content,
  ward,
  year,
  out,
  again,
}: ExportOrder): Promise<Outcome> {
  const desk = deskOf(readContent(content));
  const { messages, files } = desk;
  if (!desk.ok) return undone(...problemLines(desk.problems));
  const found = wardNamed(desk.city, ward);
  if (!found) return undone(messages.desk.noWard(ward));
  const report = reportIn(files, found.slug, year);
  if (!report)
    return undone(messages.desk.noReport(reportPath(found.slug, year), yearsOf(files, found.slug)));
  const made = await sheetFiles(report, found, Number(year), desk.city);
  const paths = made.map(({ name }) => `${out}/${name}`);
  const other = made
    .filter(({ bytes }, at) => isOther(paths[at] ?? '', bytes))
    .map(({ name }) => `${out}/${name}`);
  if (other.length > 0 && !again) return undone(messages.desk.wouldReplace(other));
  mkdirSync(out, { recursive: true });
  for (const { name, bytes } of made) writeFileSync(`${out}/${name}`, bytes);
  return { done: true, lines: [messages.desk.exported(paths)] };
}

type SheetFile = Readonly<{ name: string; bytes: Uint8Array }>;

/** The files of a report by name: `north-2016.xlsx`, `north-2016-具体的取組.csv`. */
async function sheetFiles(
  report: Block,
  ward: Ward,
  year: number,
  { words, framework, form, languages }: City,
): Promise<readonly SheetFile[]> {
  const title =
    flat(report, languages).get('source.title') ?? words.form.wardTitle(framework.title, ward.name);
  const titles = [title, `${framework.title}　${words.year(year)}`];
  const sheets = formSheets(report, titles, {
    words,
    framework,
    form,
    languages,
    notation: framework.notation,
  });
  const properties = { title, author: ward.name, date: null };
  const base = `${ward.slug}-${year}`;
  return [
    { name: `${base}.xlsx`, bytes: await formWorkbook(words, properties, sheets) },
    ...sheets.map((sheet) => ({
      name: `${base}-${sheet.name}.csv`,
      bytes: Buffer.from(sheetCsv(sheetRows(sheet))),
    })),
  ];
}

const isOther = (path: string, bytes: Uint8Array): boolean =>
  existsSync(path) && !Buffer.from(bytes).equals(readFileSync(path));
