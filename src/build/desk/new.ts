import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { hasTodo } from '../../formats/form/read/report.ts';
import { formatPath, formatProblem, type Finding } from '../../parse/problem.ts';
import { readYaml } from '../../parse/yaml.ts';
import type { Messages } from '../../text/ja/messages.ts';
import { readContent } from '../content.ts';
import { writtenYaml, type Comments } from '../yaml/written.ts';
import { deskOf, modeline, reportIn, reportPath, wardNamed, yearsOf } from './city.ts';
import { lastingComments } from './next/comments.ts';
import { nextReport } from './next/report.ts';
import { problemLines, undone, type Outcome } from './outcome.ts';

/** The report to begin: of which ward, on which year, in which content. */
export type NewOrder = Readonly<{ content: string; ward: string; year: string }>;

/** Begins the report of a new year as a draft, from the ward's last one; says what the officer has to decide. */
export function newReport({ content, ward, year }: NewOrder): Outcome {
  const desk = deskOf(readContent(content), false);
  const { messages, files } = desk;
  if (!desk.ok) return undone(...problemLines(desk.problems));
  const found = wardNamed(desk.city, ward);
  if (!found || !/^(?:19|20)\d{2}$/.test(year)) return undone(messages.desk.newWhose(ward, year));
  const path = reportPath(found.slug, year);
  if (files[path] !== undefined) return undone(messages.desk.newIsThere(path));
  const last = yearsOf(files, found.slug).find((one) => one < Number(year));
  const before = last === undefined ? null : reportIn(files, found.slug, last);
  if (last === undefined || !before) return undone(messages.desk.noLast(found.name));
  const lastPath = reportPath(found.slug, last);
  if (hasTodo(before)) return undone(messages.desk.lastIsOpen(lastPath));
  const years = { last, next: Number(year) };
  const { content: report, asks } = nextReport(before, years, desk.city.framework);
  const comments = commentsOf(files[lastPath] ?? '', modeline(files), asks, years, messages);
  const text = writtenYaml(report, comments);
  const file = path.replace(/^content/, content);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  const { yaml } = readYaml({ file: path, text, messages });
  const lines = asks.map((ask) => formatProblem(yaml.locate(ask)));
  return { done: true, lines: [...lines, '', messages.desk.begun(path, lastPath, asks.length)] };
}

/** What stands above the lines of the file: what stood there last year, and what is to be decided. */
function commentsOf(
  lastText: string,
  schema: readonly string[],
  asks: readonly Finding[],
  years: Readonly<{ last: number; next: number }>,
  messages: Messages,
): Comments {
  const lasting = lastingComments(lastText);
  const comments = new Map(lasting);
  const top = lasting.get('') ?? schema;
  comments.set('', [...top, ...messages.desk.draftHead(years.last)]);
  for (const { path, say } of asks) {
    const { message, remedy } = say(messages);
    const name = formatPath(path);
    comments.set(name, [...(comments.get(name) ?? []), messages.desk.ask(message, remedy)]);
  }
  return comments;
}
