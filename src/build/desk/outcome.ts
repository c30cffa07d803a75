import { cellName, type Remark } from '../../formats/form/find/grid.ts';
import { formatProblem, type Problem } from '../../parse/problem.ts';
import type { Messages } from '../../text/ja/messages.ts';

/** What a command of the officer's desk says, and whether it did what was asked. */
export type Outcome = Readonly<{ done: boolean; lines: readonly string[] }>;

/** Says an outcome; what was not done ends the process with status 1. */
export function tell({ done, lines }: Outcome): void {
  if (done) console.log(lines.join('\n'));
  else console.error(lines.join('\n'));
  process.exitCode = done ? 0 : 1;
}

export const undone = (...lines: readonly string[]): Outcome => ({ done: false, lines });

export const problemLines = (problems: readonly Problem[]): readonly string[] =>
  problems.map(formatProblem);

/** `north.xlsx「めざす成果および戦略」C12 前年度: what is wrong — how to mend it` */
export function remarkLine({ place, say }: Remark, messages: Messages): string {
  const { file, sheet, cell, heading } = place;
  const { message, remedy } = say(messages);
  const where = [
    sheet === null ? file : messages.desk.sheet(file, sheet),
    ...(cell === null ? [] : [cellName(cell)]),
    ...(heading === null ? [] : [heading.replace(/\s/g, '')]),
  ];
  return `${where.join(' ')}: ${message} — ${remedy}`;
}
