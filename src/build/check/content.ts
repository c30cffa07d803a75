import type { Edition } from '../../edition.ts';
import { isDraft } from '../../parse/draft.ts';
import type { Files } from '../../parse/files.ts';
import { keepNothing, type KeepData } from '../../parse/keep.ts';
import type { Problem } from '../../parse/problem.ts';
import type { Warning } from '../../parse/warnings/warning.ts';
import type { Messages } from '../../text/ja/messages.ts';
import { takenAddresses } from '../addresses/taken.ts';
import { readContent } from '../content.ts';
import { readEditions } from '../editions.ts';
import { versionProblems } from '../versions/check.ts';
import { frozenProblems } from '../versions/hashes.ts';
import { movedWarnings } from '../versions/moved.ts';
import { lastRecorded } from '../versions/recorded.ts';
import { today } from './warnings.ts';

/** The content as it is published, in each language; what is wrong with it, and what is unlikely in it. */
export type ContentCheck = Readonly<{
  files: Files;
  messages: Messages;
  editions: readonly Edition[];
  problems: readonly Problem[];
  warnings: readonly Warning[];
  /** The files of reports that are still being written. */
  drafts: ReadonlySet<string>;
}>;

/**
 * Looks at everything in a content folder that a build would refuse, and at what only people can judge; `keepReport` has
 * what was read of it before.
 */
export function checkContent(folder: string, keepReport: KeepData = keepNothing): ContentCheck {
  const files = readContent(folder);
  const reading = readEditions(files, false, { keepReport, today: today() });
  const { messages, warnings } = reading;
  const drafts = reading.reports.filter(({ value }) => value && isDraft(value));
  const found = {
    ...{ files, messages, warnings },
    drafts: new Set(drafts.map(({ file }) => file)),
  };
  if (!reading.ok) return { ...found, editions: [], problems: reading.problems };
  const { own, editions } = reading;
  const taken = takenAddresses(editions, folder, files, messages);
  const frozen = frozenProblems(folder, messages);
  // Only where released versions are whole can the content be compared with them.
  const recorded = frozen.length === 0 ? lastRecorded(folder) : null;
  const changed = recorded ? versionProblems(own, files, recorded, messages) : [];
  const moved = recorded ? movedWarnings(own, files, recorded, messages) : [];
  return {
    ...{ ...found, editions },
    problems: [...taken, ...frozen, ...changed],
    warnings: [...warnings, ...moved],
  };
}
