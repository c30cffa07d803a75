import type { Edition } from '../../edition.ts';
import { proposal } from '../../formats/proposal/proposal.ts';
import type { Report } from '../../formats/proposal/report.ts';
import type { Notice } from '../../formats/proposal/notices.ts';
import type { Files } from '../../parse/files.ts';
import type { Problem } from '../../parse/problem.ts';
import { readContent } from '../content.ts';
import { readEditions } from '../editions.ts';
import { publishingProblems } from '../publishing.ts';

/** Content as it stands in a folder: its site, null if it cannot be read; all that keeps it from being published. */
export type Reading = Readonly<{
  files: Files;
  edition: Edition | null;
  problems: readonly Problem[];
}>;

/** Finds what can be read in content but is unlikely. */
export type Warn = (files: Files) => readonly Notice[];

export function readState(folder: string): Reading {
  const files = readContent(folder);
  const reading = readEditions(files);
  if (!reading.ok) return { files, edition: null, problems: reading.problems };
  const problems = publishingProblems(folder, files, reading)
    .flatMap((find) => find())
    .map((one) => ({ ...one, file: one.file.replace(folder, 'content') }));
  return { files, edition: reading.own, problems };
}

/** What a change of content does for readers. */
export const stateReport = (
  before: Reading,
  after: Reading,
  warn: Warn,
): Omit<Report, 'pictures'> => ({
  proposal: before.edition && after.edition && proposal(before.edition, after.edition),
  isUnread: after.edition === null,
  mistakes: after.problems,
  warnings: after.edition ? newNotices(warn(before.files), warn(after.files)) : [],
});

/** Those that were not there before, wherever the lines above them have moved them. */
function newNotices(before: readonly Notice[], after: readonly Notice[]): readonly Notice[] {
  const keyOf = ({ file, field, message }: Notice) => JSON.stringify([file, field, message]);
  const known = new Set(before.map(keyOf));
  return after.filter((notice) => !known.has(keyOf(notice)));
}
