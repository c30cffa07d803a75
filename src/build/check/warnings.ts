import { parseDataset } from '../../parse/dataset.ts';
import type { Files } from '../../parse/files.ts';
import type { Warning } from '../../parse/warnings/warning.ts';
import { contentMessages } from '../messages.ts';

/** What is readable but unlikely in content, in its own language, in the order of its files; `day` is today (ISO). */
export const contentWarnings = (files: Files, day = today()): readonly Warning[] =>
  parseDataset(files, contentMessages(files), { today: day }).warnings;

/** The day on which this process runs, where it runs, as an ISO date. */
export function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
