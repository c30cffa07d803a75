import type { Edition } from '../../edition.ts';
import { isDraft } from '../../parse/draft.ts';
import type { Files } from '../../parse/files.ts';
import type { Problem } from '../../parse/problem.ts';
import type { Warning } from '../../parse/warnings/warning.ts';
import { warningsOf } from '../../parse/warnings/warnings.ts';
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

/** Looks at everything in a content folder that a build would refuse, and at what only people can judge. */
export function checkContent(folder: string): ContentCheck {
  const files = readContent(folder);
  const reading = readEditions(files);
  const { messages } = reading;
  const drafts = reading.reports.filter(({ report }) => isDraft(report));
  const found = {
    ...{ files, messages, warnings: warningsOf(reading, today()) },
    drafts: new Set(drafts.map(({ yaml }) => yaml.file)),
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
    warnings: [...found.warnings, ...moved],
  };
}
