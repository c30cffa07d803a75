import { proposal } from '../../formats/proposal/proposal.ts';
import type { Notice } from '../../formats/proposal/markdown/notices.ts';
import type { Report } from '../../formats/proposal/report.ts';
import { checkContent, type ContentCheck } from '../check/content.ts';

/** Looks at the content of a folder, which may have been laid out anywhere. */
export function checkState(folder: string): ContentCheck {
  const check = checkContent(folder);
  const named = ({ file, ...problem }: ContentCheck['problems'][number]) => ({
    ...problem,
    file: file.replace(folder, 'content'),
  });
  return { ...check, problems: check.problems.map(named) };
}

/** What a change of content does for readers. */
export function stateReport(before: ContentCheck, after: ContentCheck): Omit<Report, 'pictures'> {
  const [then, now] = [before.editions[0], after.editions[0]];
  return {
    proposal: then && now ? proposal(then, now) : null,
    isUnread: !now,
    mistakes: after.problems,
    warnings: now ? newNotices(before.warnings, after.warnings) : [],
  };
}

/** Those that were not there before, wherever the lines above them have moved them. */
function newNotices(before: readonly Notice[], after: readonly Notice[]): readonly Notice[] {
  const keyOf = ({ file, field, message }: Notice) => JSON.stringify([file, field, message]);
  const known = new Set(before.map(keyOf));
  return after.filter((notice) => !known.has(keyOf(notice)));
}
