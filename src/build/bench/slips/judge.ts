import { editionOf } from '../../../edition.ts';
import { parseDataset } from '../../../parse/dataset.ts';
import type { Files } from '../../../parse/files.ts';
import { formatProblem, type Problem } from '../../../parse/problem.ts';
import { contentMessages } from '../../messages.ts';
import { versionProblems } from '../../versions/check.ts';
import type { Recorded } from '../../versions/recorded.ts';
import type { Slip } from './slip.ts';

export type FileSlip = Slip & Readonly<{ file: string }>;

/** What an officer is told after a slip, beyond what is told anyway; `isNear` if one of it is told within two lines. */
export type Judged = Readonly<{ slip: FileSlip; told: readonly Problem[]; isNear: boolean }>;

/** Makes each slip in content and reads it; `recorded` is the version with which published figures are compared. */
export function judgeSlips(
  files: Files,
  slips: readonly FileSlip[],
  recorded: Recorded | null,
  today: string,
): readonly Judged[] {
  const anyway = new Set(toldOf(files, recorded, today).map(formatProblem));
  return slips.map((slip) => {
    const slipped = { ...files, [slip.file]: slip.text };
    const told = toldOf(slipped, recorded, today).filter((one) => !anyway.has(formatProblem(one)));
    return { slip, told, isNear: told.some((one) => isNear(one, slip)) };
  });
}

function toldOf(files: Files, recorded: Recorded | null, today: string): readonly Problem[] {
  const messages = contentMessages(files);
  const reading = parseDataset(files, messages, { today });
  const { warnings } = reading;
  if (!reading.ok) return [...reading.problems, ...warnings];
  const edition = editionOf(reading.dataset);
  return [...warnings, ...(recorded ? versionProblems(edition, files, recorded, messages) : [])];
}

/** What was pasted reaches over many lines; what was lost is told where its block begins, by its name. */
function isNear({ file, line, field }: Problem, slip: FileSlip): boolean {
  if (file !== slip.file) return false;
  const [, lost] = slip.after === '' ? (/(\w+):/.exec(slip.before) ?? []) : [];
  if (lost !== undefined && field.endsWith(`.${lost}`) && line <= slip.line) return true;
  return line >= slip.line - NEAR && line <= slip.end + NEAR;
}

const NEAR = 2;
